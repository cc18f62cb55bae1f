import Box from '@mui/material/Box';
import type { JSX } from 'react';
import { cardNumberFace } from '../theme/fonts.ts';

interface CardNumberTextProps {
  readonly number: string;
  readonly size?: number;
}

/** A card number in groups 2-8-2; copied and read aloud, it is one word. */
export function CardNumberText({ number, size = 24 }: CardNumberTextProps): JSX.Element {
  const groups = [number.slice(0, 2), number.slice(2, 10), number.slice(10)];
  return (
    <Box component="span" sx={{ ...cardNumberFace, fontSize: size, whiteSpace: 'nowrap' }}>
      {groups.map((group, place) => (
        <Box key={place} component="span" sx={{ marginInlineStart: place === 0 ? 0 : '0.35em' }}>
          {group}
        </Box>
      ))}
    </Box>
  );
}
