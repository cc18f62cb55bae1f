import Box from '@mui/material/Box';
import type { JSX, ReactNode } from 'react';
import type { TextKey } from '../text/i18n.ts';
import { Bilingual } from './bilingual.tsx';

interface BannerProps {
  /** The one word that must be seen. */
  readonly mark: ReactNode;
  readonly text: TextKey;
}

/** A permanent strip over the screen: something here is not as in daily work. */
export function Banner({ mark, text }: BannerProps): JSX.Element {
  return (
    <Box
      role="note"
      sx={(theme) => ({
        display: 'flex',
        alignItems: 'center',
        gap: '14px',
        minHeight: 36,
        paddingInline: '32px',
        paddingBlock: '4px',
        flexShrink: 0,
        fontSize: 15,
        lineHeight: 1.3,
        color: theme.kiosk.unchecked.ink,
        backgroundColor: theme.kiosk.unchecked.surface,
        borderBottom: `1px solid ${theme.kiosk.unchecked.main}`,
        '& [lang=en]': { color: 'inherit' },
      })}
    >
      {mark}
      <Bilingual text={text} inline englishSize={14} />
    </Box>
  );
}
