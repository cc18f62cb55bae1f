import Box from '@mui/material/Box';
import type { JSX } from 'react';
import type { FaceLabel } from '../face-of-kind.ts';
import { cardLength } from './second-generation-geometry.ts';

interface FaceLabelTextProps {
  readonly label: FaceLabel;
  readonly heights: { readonly japanese: number; readonly english: number };
  readonly ink: string;
  readonly bold?: boolean;
}

/** Japanese over small English, as on paper. */
export function FaceLabelText({ label, heights, ink, bold = false }: FaceLabelTextProps): JSX.Element {
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
