import Box from '@mui/material/Box';
import type { JSX } from 'react';
import { textIn, type TextKey } from '../../text/i18n.ts';
import { cardInk } from './card-ink.ts';
import { cardLength, textHeights } from './second-generation-geometry.ts';

interface CardNoteProps {
  readonly text: TextKey;
  readonly tone: 'unsigned' | 'note';
}

const tones = {
  unsigned: { color: cardInk.unsigned, borderColor: cardInk.unsignedLine, backgroundColor: '#FFFFFF' },
  note: { color: cardInk.note, borderColor: cardInk.noteLine, backgroundColor: cardInk.noteGround },
} as const;

/** A few words of ours upon the card, plainly not its own. */
export function CardNote({ text, tone }: CardNoteProps): JSX.Element {
  return (
    <Box
      component="span"
      sx={{
        ...tones[tone],
        display: 'inline-flex',
        alignItems: 'baseline',
        gap: '0.5em',
        paddingInline: '0.6em',
        border: '1px solid',
        borderRadius: '1em',
        fontFamily: 'inherit',
        fontSize: cardLength(textHeights.note),
        fontWeight: 700,
        lineHeight: 1.35,
        whiteSpace: 'nowrap',
        userSelect: 'none',
      }}
    >
      <span lang="ja">{textIn('ja', text)}</span>
      <Box component="span" lang="en" sx={{ fontSize: '0.85em', fontWeight: 400 }}>
        {textIn('en', text)}
      </Box>
    </Box>
  );
}
