import Box from '@mui/material/Box';
import type { JSX } from 'react';
import { textIn } from '../../text/i18n.ts';
import type { Drawing } from '../card-picture.ts';
import type { PixelLayer } from '../compose-card-face.ts';
import { PixelCanvas } from '../pixel-canvas.tsx';
import { cardLength, textHeights } from './second-generation-geometry.ts';

interface PictureWindowProps {
  readonly name: 'name' | 'address';
  readonly drawing: Drawing;
  readonly layer: PixelLayer | null;
}

/** A picture of printed text, whole and in its own proportions, from the left edge of its window. */
export function PictureWindow({ name, drawing, layer }: PictureWindowProps): JSX.Element | null {
  if (layer !== null) {
    return (
      <Box
        component="span"
        role="img"
        aria-label={textIn('ja', `cardFace.${name}-picture`)}
        sx={{
          display: 'block',
          width: '100%',
          height: '100%',
          '& canvas': { objectFit: 'contain', objectPosition: 'left center' },
        }}
      >
        <PixelCanvas layer={layer} />
      </Box>
    );
  }
  if (drawing === 'drawing') return null;
  const text = drawing === 'unreadable' ? (`cardFace.unreadable-${name}` as const) : 'cardFace.not-stated';
  return (
    <Box
      component="span"
      sx={{ fontSize: cardLength(0.036), fontWeight: drawing === 'unreadable' ? 700 : 400 }}
    >
      {textIn('ja', text)}
      <Box
        component="span"
        lang="en"
        sx={{ display: 'block', fontSize: cardLength(textHeights.valueEnglish), fontWeight: 400 }}
      >
        {textIn('en', text)}
      </Box>
    </Box>
  );
}
