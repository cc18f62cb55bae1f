import ZoomIn from '@mui/icons-material/ZoomIn';
import Box from '@mui/material/Box';
import ButtonBase from '@mui/material/ButtonBase';
import type { JSX } from 'react';
import { CardFace, type CardFaceProps } from '../../card-face/card-face.tsx';
import { cardAspect } from '../../card-face/face-of-kind.ts';
import { Bilingual } from '../../components/bilingual.tsx';

interface CardFaceButtonProps extends CardFaceProps {
  readonly onEnlarge: () => void;
}

/** The card face as large as its place allows; a press enlarges it. */
export function CardFaceButton({ onEnlarge, ...face }: CardFaceButtonProps): JSX.Element {
  return (
    <ButtonBase
      onClick={onEnlarge}
      sx={({ kiosk }) => ({
        display: 'block',
        position: 'relative',
        marginInline: 'auto',
        fontFamily: 'inherit',
        width: `min(100cqw, 100cqh * ${cardAspect})`,
        borderRadius: '3.4% / 5.4%',
        outline: `1px solid ${kiosk.line}`,
        cursor: 'zoom-in',
      })}
    >
      <CardFace {...face} />
      <Box
        component="span"
        sx={({ kiosk }) => ({
          position: 'absolute',
          right: '2.4%',
          bottom: '1.8%',
          display: 'flex',
          alignItems: 'center',
          gap: '6px',
          padding: '2px 12px 2px 8px',
          border: `1px solid ${kiosk.controlLine}`,
          borderRadius: '20px',
          fontSize: 15,
          lineHeight: 1.5,
          fontWeight: 700,
          color: kiosk.primary,
          backgroundColor: kiosk.surface,
          '@container (max-height: 340px)': { fontSize: 14, '& [lang=en]': { display: 'none' } },
        })}
      >
        <ZoomIn aria-hidden sx={{ fontSize: 22 }} />
        <Bilingual text="result.enlarge" nameOnly inline englishSize={14} />
      </Box>
    </ButtonBase>
  );
}
