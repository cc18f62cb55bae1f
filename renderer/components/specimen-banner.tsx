import Box from '@mui/material/Box';
import type { JSX } from 'react';
import { textIn } from '../text/i18n.ts';
import { Banner } from './banner.tsx';

/** 見本: on every screen on which something may come from a software card. */
export function SpecimenBanner(): JSX.Element {
  const mark = (
    <Box
      component="strong"
      sx={(theme) => ({
        flexShrink: 0,
        padding: '1px 14px',
        borderRadius: '6px',
        letterSpacing: '0.25em',
        textIndent: '0.25em',
        color: theme.kiosk.unchecked.surface,
        backgroundColor: theme.kiosk.unchecked.ink,
      })}
    >
      {textIn('ja', 'frame.specimen')}
    </Box>
  );
  return <Banner mark={mark} text="frame.specimenMeaning" />;
}
