import Box from '@mui/material/Box';
import { useLayoutEffect, useRef, type JSX } from 'react';
import { textIn } from '../../text/i18n.ts';

interface PrintedNumberProps {
  readonly crop: ImageData;
}

/** The number as it is printed, as wide as the cells beneath, so that each character stands over its own. */
export function PrintedNumber({ crop }: PrintedNumberProps): JSX.Element {
  const picture = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const canvas = picture.current;
    if (canvas === null) return;
    canvas.width = crop.width;
    canvas.height = crop.height;
    canvas.getContext('2d')?.putImageData(crop, 0, 0);
    return () => {
      canvas.width = 0;
      canvas.height = 0;
    };
  }, [crop]);
  return (
    <Box
      component="canvas"
      ref={picture}
      role="img"
      aria-label={textIn('ja', 'top.printedNumber')}
      sx={({ kiosk }) => ({
        display: 'block',
        boxSizing: 'border-box',
        width: '100%',
        // As tall as the pad beneath leaves room for; its width is what matters.
        maxHeight: 'clamp(60px, 100vh - 716px, 132px)',
        marginBlockEnd: '8px',
        borderRadius: '10px',
        border: `1px solid ${kiosk.line}`,
      })}
    />
  );
}
