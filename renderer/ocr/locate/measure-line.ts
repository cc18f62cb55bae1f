import type { GreyImage } from '../pixels/grey-image.ts';
import { glyphHeight, lineMargin } from './sighting.ts';

/** A camera's white: what shines brighter is lost. */
const white = 250;

/**
 * 0 to 1: how much of the ink's contrast the steepest edges cross within two pixels of the line image. A clean
 * print in a large frame has about 0.5; half of it where the frame holds only a quarter of the pixels.
 */
export function sharpnessOf(line: GreyImage): number {
  return edgesOf(line, 1);
}

/** 1 or more: how many times sharper the edges are one way than the other. Motion smears strokes across its way. */
export function smearOf(line: GreyImage): number {
  const across = edgesOf(line, 1);
  const down = edgesOf(line, line.width);
  return across === 0 || down === 0 ? 1 : Math.max(across / down, down / across);
}

function edgesOf({ width, height, data }: GreyImage, neighbour: number): number {
  const steps = new Uint32Array(256);
  const shades = new Uint32Array(256);
  let count = 0;
  for (let y = lineMargin; y < height - lineMargin; y++) {
    for (let at = y * width + 1, end = (y + 1) * width - 1; at < end; at++) {
      const step = Math.abs((data[at + neighbour] ?? 0) - (data[at - neighbour] ?? 0));
      steps[step] = (steps[step] ?? 0) + 1;
      const shade = data[at] ?? 0;
      shades[shade] = (shades[shade] ?? 0) + 1;
      count++;
    }
  }
  const contrast = quantile(shades, count, 0.95) - quantile(shades, count, 0.03);
  return contrast < 8 ? 0 : Math.min(1, quantile(steps, count, 0.97) / contrast);
}

/** 0 to 1: the part of the line that is white through and through, in stretches too wide for a gap in the print. */
export function glareOf({ width, height, data }: GreyImage): number {
  const top = lineMargin;
  const bottom = Math.min(height, lineMargin + glyphHeight);
  let washedOut = 0;
  for (let x = 0; x < width; x++) {
    let bright = 0;
    for (let y = top; y < bottom; y++) if ((data[y * width + x] ?? 0) >= white) bright++;
    if (bright > 0.9 * (bottom - top)) washedOut++;
  }
  return washedOut / width;
}

/** The least value that the part given of all does not exceed. */
export function quantile(histogram: Uint32Array, count: number, part: number): number {
  let below = 0;
  for (let value = 0; value < histogram.length; value++) {
    below += histogram[value] ?? 0;
    if (below >= part * count) return value;
  }
  return 0;
}
