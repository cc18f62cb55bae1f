import Box from '@mui/material/Box';
import type { JSX } from 'react';
import { Bilingual } from '../../components/bilingual.tsx';

/** 署名対象外: calm, but beside everything that the signature leaves out. */
export function NotCoveredMark(): JSX.Element {
  return (
    <Box
      data-unsigned=""
      sx={({ kiosk }) => ({
        justifySelf: 'start',
        padding: '1px 10px',
        border: `1px dashed ${kiosk.controlLine}`,
        borderRadius: '12px',
        fontSize: 14,
        fontWeight: 700,
        lineHeight: 1.4,
        color: kiosk.notApplicable.ink,
        backgroundColor: kiosk.notApplicable.surface,
        '& [lang=en]': { color: 'inherit' },
      })}
    >
      <Bilingual text="secondGeneration.unsigned" inline englishSize={14} />
    </Box>
  );
}
