import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import { useRef, type JSX, type MouseEvent } from 'react';
import { CardFace, type CardFaceProps } from '../../card-face/card-face.tsx';
import { cardAspect } from '../../card-face/face-of-kind.ts';
import { CoverageLegend } from '../../card-face/second-generation/coverage-legend.tsx';
import { lowPlace } from '../../card-face/second-generation/second-generation-geometry.ts';
import { EnlargeWords, enlargePillStyle } from './enlarge-pill.tsx';

interface CardFaceButtonProps extends CardFaceProps {
  readonly onEnlarge: () => void;
}

/** The card face as large as its place allows; a press enlarges it. */
export function CardFaceButton({ onEnlarge, ...face }: CardFaceButtonProps): JSX.Element {
  return face.result.generation === 1 ? (
    <ButtonBase
      onClick={onEnlarge}
      sx={({ kiosk }) => ({
        display: 'block',
        position: 'relative',
        marginInline: 'auto',
        fontFamily: 'inherit',
        width: cardWidth,
        borderRadius: '3.4% / 5.4%',
        outline: `1px solid ${kiosk.line}`,
        cursor: 'zoom-in',
      })}
    >
      <CardFace {...face} />
      <Box component="span" sx={enlargePillStyle}>
        <EnlargeWords />
      </Box>
    </ButtonBase>
  ) : (
    <TextFace onEnlarge={onEnlarge} {...face} />
  );
}

/** Pixels that a finger may slip. */
const slip = 12;

const cardWidth = `min(100cqw, 100cqh * ${cardAspect})`;

/** A card of text: a button around it would hide its entries from a screen reader, so the button lies in its corner. */
function TextFace({ onEnlarge, ...face }: CardFaceButtonProps): JSX.Element {
  const pressedAt = useRef<number | null>(null);
  const enlarge = (event: MouseEvent): void => {
    // Whoever drags over a text to mark it wants the text.
    const dragged = pressedAt.current !== null && Math.abs(event.clientX - pressedAt.current) > slip;
    if (!dragged) onEnlarge();
  };
  return (
    <Box
      sx={{
        display: 'flex',
        flexDirection: 'column',
        gap: '10px 16px',
        height: '100%',
        [lowPlace]: { flexDirection: 'row', alignItems: 'center' },
      }}
    >
      <Box
        sx={{
          flex: 1,
          minHeight: 0,
          containerType: 'size',
          [lowPlace]: { flex: 'none', width: `min(100cqw - 166px, 100cqh * ${cardAspect})`, height: '100%' },
        }}
      >
        <Box
          onPointerDown={(event) => {
            pressedAt.current = event.clientX;
          }}
          onClick={enlarge}
          sx={({ kiosk }) => ({
            position: 'relative',
            marginInline: 'auto',
            width: cardWidth,
            borderRadius: '3.4% / 5.4%',
            outline: `1px solid ${kiosk.line}`,
            cursor: 'zoom-in',
          })}
        >
          <CardFace {...face} />
          <ButtonBase
            onClick={(event) => {
              // A key presses it wherever the pointer was.
              event.stopPropagation();
              onEnlarge();
            }}
            sx={(theme) => ({ ...enlargePillStyle(theme), fontFamily: 'inherit' })}
          >
            <EnlargeWords />
          </ButtonBase>
        </Box>
      </Box>
      <CoverageLegend verdict={face.result.verdict} />
    </Box>
  );
}
