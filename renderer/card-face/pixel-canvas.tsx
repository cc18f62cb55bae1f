import Box from '@mui/material/Box';
import { useLayoutEffect, useRef, type JSX } from 'react';
import type { PixelLayer } from './compose-card-face.ts';

/** Shows a layer in the box that it is laid into, and leaves no pixel behind. */
export function PixelCanvas({ layer }: { readonly layer: PixelLayer }): JSX.Element {
  const canvasRef = useRef<HTMLCanvasElement>(null);
  useLayoutEffect(() => {
    const canvas = canvasRef.current;
    if (canvas === null) return;
    canvas.width = layer.width;
    canvas.height = layer.height;
    canvas.getContext('2d')?.putImageData(new ImageData(layer.data, layer.width, layer.height), 0, 0);
    return () => {
      canvas.width = 0;
      canvas.height = 0;
    };
  }, [layer]);
  return (
    <Box
      component="canvas"
      ref={canvasRef}
      aria-hidden="true"
      sx={{ display: 'block', width: '100%', height: '100%' }}
    />
  );
}
