import Box from '@mui/material/Box';
import type { JSX } from 'react';
import { textIn } from '../text/i18n.ts';
import type { TextKey, TextValues } from '../text/i18n.ts';

export interface BilingualProps {
  readonly text: TextKey;
  readonly values?: TextValues;
  /** English on the same line where there is room, as in pills and narrow bars. */
  readonly inline?: boolean;
  /** Inside a button: the English is drawn, but the accessible name is the Japanese alone. */
  readonly nameOnly?: boolean;
  /** Size of the English line; three quarters of nothing less than 14 px. */
  readonly englishSize?: number;
}

/** Japanese first, English beneath in quiet ink. */
export function Bilingual(props: BilingualProps): JSX.Element {
  const { text, values, inline = false, nameOnly = false, englishSize = 15 } = props;
  const display = inline ? 'inline' : 'block';
  return (
    <Box component="span" sx={{ display: inline ? 'inline' : 'block' }}>
      <Box component="span" lang="ja" sx={{ display }}>
        {textIn('ja', text, values)}
      </Box>
      {inline ? ' ' : null}
      <Box
        component="span"
        lang="en"
        aria-hidden={nameOnly ? true : undefined}
        sx={{
          display,
          marginInlineStart: inline ? '0.5em' : 0,
          fontSize: englishSize,
          fontWeight: 400,
          lineHeight: 1.35,
          color: nameOnly ? 'inherit' : 'text.secondary',
        }}
      >
        {textIn('en', text, values)}
      </Box>
    </Box>
  );
}
