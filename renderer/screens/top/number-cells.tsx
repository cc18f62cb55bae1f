import Box from '@mui/material/Box';
import { Fragment } from 'react';
import type { JSX } from 'react';
import { cardNumberFace } from '../../theme/fonts.ts';
import { isPlaceWrong, placesOfNumber } from './number-entry.ts';

interface NumberCellsProps {
  readonly number: string;
  /** The place that the next character goes to, or null while the field has no focus. */
  readonly caret: number | null;
  /** Places that the camera was less sure of. */
  readonly uncertain: readonly number[];
}

const places = Array.from({ length: placesOfNumber }, (_, place) => place);

/** Twelve drawn cells in groups 2-8-2: a picture of the field that lies over them. */
export function NumberCells({ number, caret, uncertain }: NumberCellsProps): JSX.Element {
  return (
    <Box aria-hidden sx={{ display: 'flex', gap: 'clamp(4px, 0.7vw, 8px)', height: '100%' }}>
      {places.map((place) => (
        <Fragment key={place}>
          {place === 2 || place === 10 ? <Box sx={{ flex: '0 0 clamp(6px, 1.4vw, 20px)' }} /> : null}
          <Cell
            character={number[place] ?? ''}
            current={place === caret}
            wrong={isPlaceWrong(number, place)}
            uncertain={uncertain.includes(place)}
            place={place}
          />
        </Fragment>
      ))}
    </Box>
  );
}

interface CellProps {
  readonly character: string;
  readonly current: boolean;
  readonly wrong: boolean;
  readonly uncertain: boolean;
  readonly place: number;
}

function Cell({ character, current, wrong, uncertain, place }: CellProps): JSX.Element {
  return (
    <Box
      data-place={place}
      sx={({ kiosk }) => {
        const quiet = character === '' ? kiosk.controlLine : kiosk.ink;
        const unmarked = current ? kiosk.primary : quiet;
        const border = wrong ? kiosk.invalid.main : uncertain ? kiosk.unchecked.main : unmarked;
        const ground = uncertain ? kiosk.unchecked.surface : kiosk.surface;
        return {
          ...cardNumberFace,
          position: 'relative',
          flex: '1 1 0',
          minWidth: 0,
          display: 'grid',
          placeItems: 'center',
          fontSize: 38,
          lineHeight: 1,
          borderRadius: '10px',
          border: `${wrong || uncertain || current ? '3px' : '2px'} ${uncertain ? 'dashed' : 'solid'} ${border}`,
          color: wrong ? kiosk.invalid.ink : kiosk.ink,
          backgroundColor: wrong ? kiosk.invalid.surface : ground,
          boxShadow: current ? `0 0 0 4px color-mix(in srgb, ${kiosk.primary} 25%, transparent)` : 'none',
          textDecoration: wrong ? 'underline wavy 2px' : 'none',
          transition: 'box-shadow 150ms ease-out',
        };
      }}
    >
      {character}
      {uncertain ? (
        <Box
          component="span"
          sx={({ kiosk, typography }) => ({
            position: 'absolute',
            insetInlineEnd: 4,
            top: 3,
            fontFamily: typography.fontFamily,
            fontSize: 15,
            fontWeight: 700,
            color: kiosk.unchecked.ink,
          })}
        >
          ?
        </Box>
      ) : null}
    </Box>
  );
}
