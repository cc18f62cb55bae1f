import Box from '@mui/material/Box';
import type { JSX } from 'react';
import { textIn } from '../../text/i18n.ts';
import type { CardFaceProps } from '../card-face.tsx';
import { CardGround } from '../card-ground.tsx';
import { cardAspect, isCertificate, type FaceLabel } from '../face-of-kind.ts';
import { SpecimenMark } from '../specimen-mark.tsx';
import { cardEntries, type EntryName } from './card-entries.ts';
import { cardGround, cardInk, unsignedHatch } from './card-ink.ts';
import { CardNote } from './card-note.tsx';
import { EntryValue } from './entry-value.tsx';
import { PhotoWindow } from './photo-window.tsx';
import {
  cardLength,
  geometryOfKind,
  placed,
  textHeights,
  type EntryGeometry,
} from './second-generation-geometry.ts';
import { marksUnsigned } from './signature-coverage.ts';

/**
 * The front of a card of the second generation, drawn from its codes and small pictures: it holds no picture of the
 * whole (第２世代在留カード等仕様書 1.1 §3.3.4). Real text: a list of labels and values for whoever cannot see it.
 */
export function SecondGenerationFace({ result, picture, today }: CardFaceProps): JSX.Element {
  const { kind, verdict, specimen } = result;
  const certificate = isCertificate(kind);
  const { title, generationMark, entries: geometry } = geometryOfKind(kind);
  const colours = cardGround[certificate ? 'certificate' : 'residence-card'];
  const marked = marksUnsigned(verdict);
  const entries = cardEntries(result, today).flatMap((entry) => {
    const place = geometry[entry.name];
    return place === undefined ? [] : [{ entry, place }];
  });
  return (
    <Box
      role="group"
      lang="ja"
      aria-label={textIn('ja', certificate ? 'cardFace.certificate-face' : 'cardFace.card-face')}
      data-card-face={picture.drawn ? 'drawn' : 'drawing'}
      sx={{
        position: 'relative',
        width: '100%',
        aspectRatio: cardAspect,
        overflow: 'hidden',
        borderRadius: '3.4% / 5.4%',
        containerType: 'inline-size',
        color: cardInk.text,
        textAlign: 'start',
        backgroundColor: '#F4F5F7',
        userSelect: 'text',
      }}
    >
      <Box sx={{ position: 'absolute', inset: 0 }}>
        <CardGround colours={colours} />
      </Box>
      <Box sx={placed(title.box)}>
        <Label label={title} heights={textHeights.title} ink={cardInk.title} bold />
      </Box>
      <Box sx={{ ...placed(generationMark), display: 'flex', alignItems: 'center', color: cardInk.title }}>
        <Box
          component="span"
          sx={{
            paddingInline: '0.6em',
            border: `1px solid ${colours.line}`,
            borderRadius: '1em',
            fontSize: cardLength(textHeights.note),
            lineHeight: 1.4,
            whiteSpace: 'nowrap',
          }}
        >
          {textIn('ja', 'cardFace.generation')}
        </Box>
      </Box>
      {marked ? entries.map(({ entry, place }) => <UnsignedGround key={entry.name} place={place} />) : null}
      <Box component="dl" sx={{ margin: 0 }}>
        {entries.map(({ entry, place }) => (
          <div key={entry.name} data-entry={entry.name}>
            <Box component="dt" sx={placed(place.label.box)}>
              <Label label={place.label} heights={textHeights.label} ink={cardInk.label} />
            </Box>
            <Box component="dd" sx={valueStyle(entry.name, place)}>
              <EntryValue entry={entry} value={place.value} picture={picture} />
            </Box>
            {marked && !entry.signed && place.unsigned !== undefined ? (
              <Box component="dd" sx={{ margin: 0, ...placed(place.unsigned.mark), ...aligned(entry.name) }}>
                <CardNote text="cardFace.unsigned" tone="unsigned" />
              </Box>
            ) : null}
          </div>
        ))}
      </Box>
      <PhotoWindow picture={picture} line={colours.line} />
      {specimen ? <SpecimenMark /> : null}
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

const valueStyle = (name: EntryName, { value }: EntryGeometry) =>
  ({ margin: 0, ...placed(value.box), ...aligned(name), overflowWrap: 'anywhere' }) as const;

function UnsignedGround({ place: { unsigned } }: { readonly place: EntryGeometry }): JSX.Element | null {
  if (unsigned === undefined) return null;
  return (
    <Box
      data-unsigned=""
      sx={{
        ...placed(unsigned.area),
        borderRadius: cardLength(0.018),
        border: `1px dashed ${cardInk.unsignedLine}`,
        backgroundImage: unsignedHatch,
      }}
    />
  );
}

interface LabelProps {
  readonly label: FaceLabel;
  readonly heights: { readonly japanese: number; readonly english: number };
  readonly ink: string;
  readonly bold?: boolean;
}

function Label({ label, heights, ink, bold = false }: LabelProps): JSX.Element {
  return (
    <Box
      component="span"
      sx={{
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'center',
        height: '100%',
        color: ink,
        lineHeight: 1.2,
        whiteSpace: 'nowrap',
      }}
    >
      <Box component="span" sx={{ fontSize: cardLength(heights.japanese), fontWeight: bold ? 700 : 400 }}>
        {label.japanese}
      </Box>
      <Box component="span" lang="en" sx={{ fontSize: cardLength(heights.english) }}>
        {label.english}
      </Box>
    </Box>
  );
}
