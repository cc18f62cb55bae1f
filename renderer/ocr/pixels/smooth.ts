import type { GreyImage } from './grey-image.ts';

/** Weighs each pixel with its eight neighbours (1 2 1 both ways): takes most of a sensor's noise. The rim stays. */
export function smooth({ width, height, data }: GreyImage): GreyImage {
  const smoothed = Uint8Array.from(data);
  const sums = new Uint16Array(width);
  for (let y = 1; y < height - 1; y++) {
    const row = y * width;
    for (let x = 0, at = row; x < width; x++, at++) {
      sums[x] = (data[at - width] ?? 0) + 2 * (data[at] ?? 0) + (data[at + width] ?? 0);
    }
    for (let x = 1; x < width - 1; x++) {
      smoothed[row + x] = ((sums[x - 1] ?? 0) + 2 * (sums[x] ?? 0) + (sums[x + 1] ?? 0) + 8) >> 4;
    }
  }
  return { width, height, data: smoothed };
}
