import Box from '@mui/material/Box';
import type { JSX, ReactNode } from 'react';
import { Bilingual } from '../../components/bilingual.tsx';
import type { TextKey } from '../../text/i18n.ts';

interface HeadingProps {
  readonly text: TextKey;
  /** English on the same line. */
  readonly inline?: boolean;
  /** Beside the Japanese line. */
  readonly mark?: ReactNode;
}

export function Heading({ text, inline = false, mark = null }: HeadingProps): JSX.Element {
  const heading = (
    <Box component="h2" sx={{ margin: 0, fontSize: 17, fontWeight: 700, lineHeight: 1.35 }}>
      <Bilingual text={text} inline={inline} englishSize={14} />
    </Box>
  );
  if (mark === null) return heading;
  return (
    <Box>
      {/* The English line runs beneath it. */}
      <Box sx={{ float: 'right', marginInlineStart: '10px', marginBottom: '-8px' }}>{mark}</Box>
      {heading}
    </Box>
  );
}

/** Words of the card, as long and as strange as they may be. */
export function CardText({ text }: { readonly text: string }): JSX.Element {
  return (
    <Box lang="ja" sx={{ fontSize: 18, lineHeight: 1.5, overflowWrap: 'anywhere', userSelect: 'text' }}>
      {text}
    </Box>
  );
}

interface LabelledTextProps {
  readonly label: TextKey;
  readonly text: string;
  readonly english?: string | null;
  /** Beside the label. */
  readonly note?: ReactNode;
}

export function LabelledText({ label, text, english = null, note }: LabelledTextProps): JSX.Element {
  return (
    <Box>
      <Box
        sx={{ display: 'flex', flexWrap: 'wrap', columnGap: '12px', fontSize: 14, color: 'text.secondary' }}
      >
        <Bilingual text={label} inline englishSize={14} />
        {note}
      </Box>
      <CardText text={text} />
      {english === null ? null : (
        <Box lang="en" sx={{ fontSize: 14, lineHeight: 1.35, color: 'text.secondary' }}>
          {english}
        </Box>
      )}
    </Box>
  );
}
