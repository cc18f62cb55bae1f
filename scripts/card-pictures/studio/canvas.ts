export type Canvas = HTMLCanvasElement;
export type Context = CanvasRenderingContext2D;

/** A canvas in memory that is read often: no graphics processor, so the pixels are the same on every machine. */
export function canvasOf(
  width: number,
  height: number,
): { readonly canvas: Canvas; readonly context: Context } {
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext('2d', { willReadFrequently: true, alpha: false });
  if (context === null) throw new Error('this Chromium has no 2D canvas');
  return { canvas, context };
}

/** Draws an SVG over the whole canvas. */
export async function drawSvg(context: Context, svg: string): Promise<void> {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    await image.decode();
    context.drawImage(image, 0, 0, context.canvas.width, context.canvas.height);
  } finally {
    URL.revokeObjectURL(image.src);
  }
}
