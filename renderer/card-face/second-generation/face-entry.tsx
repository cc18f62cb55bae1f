import Box from '@mui/material/Box';
import type { JSX } from 'react';
import type { CardPicture } from '../card-picture.ts';
import type { CardEntry, EntryName } from './card-entries.ts';
import { cardInk, unsignedHatch } from './card-ink.ts';
import { CardNote } from './card-note.tsx';
import { EntryValue } from './entry-value.tsx';
import { FaceLabelText } from './face-label-text.tsx';
import { cardLength, placed, textHeights, type EntryGeometry } from './second-generation-geometry.ts';

interface FaceEntryProps {
  readonly entry: CardEntry;
  readonly place: EntryGeometry;
  readonly picture: CardPicture;
  /** Whether to mark what the signature does not cover. */
  readonly markUnsigned: boolean;
}

/** A label and its value: one group of the card's description list. */
export function FaceEntry({ entry, place, picture, markUnsigned }: FaceEntryProps): JSX.Element {
  const { name, content, signed } = entry;
  const { label, value, unsigned } = place;
  const marked = markUnsigned && !signed;
  const differs = content.type === 'number' && content.statedOtherwise;
  return (
    <Box
      data-entry={name}
      {...(marked ? { 'data-unsigned': '' } : {})}
      sx={
        marked && unsigned !== undefined ? { '&::before': { content: '""', ...ground(unsigned.area) } } : {}
      }
    >
      <Box component="dt" sx={placed(label.box)}>
        <FaceLabelText label={label} heights={textHeights.label} ink={cardInk.label} />
      </Box>
      <Box
        component="dd"
        sx={{ margin: 0, ...placed(value.box), ...aligned(name), overflowWrap: 'anywhere' }}
      >
        <EntryValue entry={entry} value={value} picture={picture} />
      </Box>
      {unsigned !== undefined && (marked || differs) ? (
        <Box component="dd" sx={{ margin: 0, ...placed(unsigned.mark), ...aligned(name), gap: '0.8cqi' }}>
          {differs ? <CardNote text="cardFace.number-differs" tone="note" /> : null}
          {marked ? <CardNote text="cardFace.unsigned" tone="unsigned" /> : null}
        </Box>
      ) : null}
    </Box>
  );
}

/** The number stands at the right edge; everything else begins behind its label. */
const aligned = (name: EntryName) => ({
  display: 'flex',
  alignItems: 'center',
  justifyContent: name === 'number' ? 'flex-end' : 'flex-start',
  gap: '1.4cqi',
});

const ground = (area: EntryGeometry['label']['box']) => ({
  ...placed(area),
  borderRadius: cardLength(0.018),
  border: `1px dashed ${cardInk.unsignedLine}`,
  backgroundImage: unsignedHatch,
});
