import Box from '@mui/material/Box';
import type { JSX } from 'react';
import { textIn } from '../../text/i18n.ts';
import type { CardFaceProps } from '../card-face.tsx';
import { CardGround } from '../card-ground.tsx';
import { cardAspect, isCertificate } from '../face-of-kind.ts';
import { SpecimenMark } from '../specimen-mark.tsx';
import { cardEntries } from './card-entries.ts';
import { cardGround, cardInk } from './card-ink.ts';
import { FaceEntry } from './face-entry.tsx';
import { FaceLabelText } from './face-label-text.tsx';
import { PhotoWindow } from './photo-window.tsx';
import { cardLength, geometryOfKind, placed, textHeights } from './second-generation-geometry.ts';
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
        <FaceLabelText label={title} heights={textHeights.title} ink={cardInk.title} bold />
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
      <Box component="dl" sx={{ margin: 0 }}>
        {cardEntries(result, today).map((entry) => {
          const place = geometry[entry.name];
          return place === undefined ? null : (
            <FaceEntry
              key={entry.name}
              entry={entry}
              place={place}
              picture={picture}
              markUnsigned={marksUnsigned(verdict)}
            />
          );
        })}
      </Box>
      <PhotoWindow picture={picture} line={colours.line} />
      {specimen ? <SpecimenMark /> : null}
    </Box>
  );
}
