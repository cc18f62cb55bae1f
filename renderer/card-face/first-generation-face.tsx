import Box from '@mui/material/Box';
import type { SystemStyleObject } from '@mui/system';
import type { JSX } from 'react';
import type { CardKind } from '../../shared/card-kind.ts';
import { Bilingual } from '../components/bilingual.tsx';
import { textIn, type TextKey } from '../text/i18n.ts';
import { cardAspect, faceOfKind, isCertificate, type FaceBox } from './face-of-kind.ts';
import { CardTemplate } from './card-template.tsx';
import type { CardPicture } from './card-picture.ts';
import { PixelCanvas } from './pixel-canvas.tsx';
import { SpecimenMark } from './specimen-mark.tsx';

export interface FirstGenerationFaceProps {
  readonly kind: CardKind;
  readonly picture: CardPicture;
  readonly specimen: boolean;
}

const layerStyle = { position: 'absolute', inset: 0 } as const;

/** The front of a card of the first generation: the chip's text and photo over our own template. Fills the width that it is given. */
export function FirstGenerationFace({ kind, picture, specimen }: FirstGenerationFaceProps): JSX.Element {
  const { layers, front, photo } = picture;
  return (
    <Box
      role="img"
      lang="ja"
      aria-label={cardFaceName(kind, picture)}
      data-card-face={picture.drawn ? 'drawn' : 'drawing'}
      sx={{
        position: 'relative',
        width: '100%',
        aspectRatio: cardAspect,
        overflow: 'hidden',
        borderRadius: '3.4% / 5.4%',
        containerType: 'inline-size',
        color: '#1B2530',
        backgroundColor: '#F1F4EE',
      }}
    >
      <Box sx={layerStyle}>
        <CardTemplate kind={kind} />
      </Box>
      <Box sx={placed(faceOfKind(kind).photo)}>
        {layers.photo !== null ? <PixelCanvas layer={layers.photo} /> : <Told text={photoWords[photo]} />}
      </Box>
      {layers.text !== null ? (
        <Box sx={layerStyle}>
          <PixelCanvas layer={layers.text} />
        </Box>
      ) : (
        <Box sx={{ ...placed(textArea), border: 0 }}>
          <Told text={frontWords[front]} large />
        </Box>
      )}
      {specimen ? <SpecimenMark /> : null}
    </Box>
  );
}

/** Where the message stands if there is no text: left of the photo. */
const textArea: FaceBox = { x: 0.23, y: 0.42, width: 0.47, height: 0.3 };

const photoWords = {
  drawn: null,
  drawing: null,
  none: 'result.no-photo',
  unreadable: 'result.unreadable-photo',
} as const satisfies Record<CardPicture['photo'], TextKey | null>;

const frontWords = {
  drawn: null,
  drawing: 'result.drawing',
  none: 'result.no-front',
  unreadable: 'result.unreadable-front',
} as const satisfies Record<CardPicture['front'], TextKey | null>;

export function cardFaceName(kind: CardKind, picture: CardPicture): string {
  const face = textIn('ja', isCertificate(kind) ? 'result.certificate-face' : 'result.card-face');
  const parts = [photoWords[picture.photo], frontWords[picture.front]].filter((key) => key !== null);
  if (picture.front !== 'drawn') return [face, ...parts.map((key) => textIn('ja', key))].join('。');
  return picture.photo === 'drawn'
    ? textIn('ja', 'result.face-with-photo', { face })
    : [textIn('ja', 'result.face-text', { face }), ...parts.map((key) => textIn('ja', key))].join('。');
}

/** Words in the place of a picture; they grow with the card. */
function Told({ text, large = false }: { readonly text: TextKey | null; readonly large?: boolean }) {
  if (text === null) return null;
  return (
    <Box
      aria-hidden="true"
      sx={{
        display: 'grid',
        placeContent: 'center',
        height: '100%',
        paddingInline: '4%',
        textAlign: 'center',
        fontSize: large ? '3.2cqi' : '2.4cqi',
        fontWeight: 700,
        lineHeight: 1.35,
        color: '#3F4953',
        '& [lang=en]': { fontSize: '0.72em', color: 'inherit' },
      }}
    >
      <Bilingual text={text} />
    </Box>
  );
}

const percent = (fraction: number): string => `${(fraction * 100).toFixed(3)}%`;

const placed = (box: FaceBox): SystemStyleObject => ({
  position: 'absolute',
  left: percent(box.x),
  top: percent(box.y),
  width: percent(box.width),
  height: percent(box.height),
  overflow: 'hidden',
  borderRadius: '2.4%',
});
