import PersonOutlined from '@mui/icons-material/PersonOutlined';
import Box from '@mui/material/Box';
import type { JSX } from 'react';
import { textIn } from '../../text/i18n.ts';
import type { CardPicture } from '../card-picture.ts';
import { PixelCanvas } from '../pixel-canvas.tsx';
import { cardInk } from './card-ink.ts';
import { cardLength, photo, placed, textHeights } from './second-generation-geometry.ts';

interface PhotoWindowProps {
  readonly picture: CardPicture;
  readonly line: string;
}

/** The face, or calm words where there is none. */
export function PhotoWindow({ picture: { photo: drawing, layers }, line }: PhotoWindowProps): JSX.Element {
  const told = drawing === 'none' || drawing === 'unreadable';
  return (
    <Box
      {...(layers.photo === null ? {} : { role: 'img', 'aria-label': textIn('ja', 'cardFace.photo') })}
      sx={{
        ...placed(photo),
        overflow: 'hidden',
        borderRadius: '2.4%',
        outline: `1px solid ${line}`,
        backgroundColor: 'rgb(255 255 255 / 0.55)',
        '& canvas': { objectFit: 'contain' },
      }}
    >
      {layers.photo === null ? null : <PixelCanvas layer={layers.photo} />}
      {told ? <Told text={drawing === 'none' ? 'result.no-photo' : 'result.unreadable-photo'} /> : null}
    </Box>
  );
}

function Told({ text }: { readonly text: 'result.no-photo' | 'result.unreadable-photo' }): JSX.Element {
  return (
    <Box
      sx={{
        display: 'grid',
        placeContent: 'center',
        justifyItems: 'center',
        height: '100%',
        paddingInline: '6%',
        textAlign: 'center',
        color: cardInk.label,
        fontSize: cardLength(0.036),
        fontWeight: 700,
        lineHeight: 1.35,
      }}
    >
      <PersonOutlined aria-hidden sx={{ fontSize: cardLength(0.15), opacity: 0.55 }} />
      <span lang="ja">{textIn('ja', text)}</span>
      <Box
        component="span"
        lang="en"
        sx={{ fontSize: cardLength(textHeights.valueEnglish), fontWeight: 400 }}
      >
        {textIn('en', text)}
      </Box>
    </Box>
  );
}
