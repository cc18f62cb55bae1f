import { closeGaps } from './close-gaps.ts';
import type { GreyImage } from './grey-image.ts';

/** Side of the tiles whose contrast decides what is ink. */
const tile = 16;
/** Fainter than this (of 255) is the grain of the paper, not ink. */
const faintest = 18;
/** Keeps the noise of dark areas from counting as ink. */
const darkness = 20;

/**
 * Measures thin dark strokes on a lighter ground, whatever the light: 0 is ground, 255 black on white.
 * @param size pixels; wider strokes are taken for ground
 */
export function inkOf(image: GreyImage, size: number): GreyImage {
  const { width, height, data } = image;
  // The ground is smooth: half the resolution finds it in a quarter of the time.
  const ground = closeGaps(halved(image), (size + 1) >> 1);
  const ink = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) {
    const row = (y >> 1) * ground.width;
    for (let x = 0, at = y * width; x < width; x++, at++) {
      const light = ground.data[row + (x >> 1)] ?? 0;
      ink[at] = (Math.max(0, light - (data[at] ?? 0)) * 255) / (light + darkness);
    }
  }
  return { width, height, data: ink };
}

/**
 * Marks ink (1) by what is darkest near by.
 * @param part of the darkest strokes' darkness that a pixel must have: little keeps strokes whole that motion
 *   has thinned, much parts letters that blur runs together
 */
export function markInk({ width, height, data }: GreyImage, part: number): GreyImage {
  const limits = limitsOf(data, width, height, part);
  const columns = Math.ceil(width / tile);
  const mask = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) {
    const tileRow = (y >> 4) * columns;
    for (let x = 0, at = y * width; x < width; x++, at++) {
      if ((data[at] ?? 0) > (limits[tileRow + (x >> 4)] ?? 0)) mask[at] = 1;
    }
  }
  return { width, height, data: mask };
}

/** The lightest of each four pixels. */
function halved({ width, height, data }: GreyImage): GreyImage {
  const [columns, rows] = [(width + 1) >> 1, (height + 1) >> 1];
  const half = new Uint8Array(columns * rows);
  for (let y = 0, at = 0; y < rows; y++) {
    const upper = 2 * y * width;
    const lower = 2 * y + 1 < height ? upper + width : upper;
    for (let x = 0; x < columns; x++, at++) {
      const left = 2 * x;
      const right = left + 1 < width ? left + 1 : left;
      const a = Math.max(data[upper + left] ?? 0, data[upper + right] ?? 0);
      half[at] = Math.max(a, data[lower + left] ?? 0, data[lower + right] ?? 0);
    }
  }
  return { width: columns, height: rows, data: half };
}

function limitsOf(ink: Uint8Array, width: number, height: number, part: number): Float32Array {
  const columns = Math.ceil(width / tile);
  const rows = Math.ceil(height / tile);
  const peaks = new Float32Array(columns * rows);
  const means = new Float32Array(columns * rows);
  const rowPeaks = new Uint8Array(columns);
  for (let y = 0; y < height; y++) {
    const base = (y >> 4) * columns;
    rowPeaks.fill(0);
    for (let x = 0, at = y * width; x < width; x++, at++) {
      const value = ink[at] ?? 0;
      const column = x >> 4;
      means[base + column] = (means[base + column] ?? 0) + value;
      if (value > (rowPeaks[column] ?? 0)) rowPeaks[column] = value;
    }
    // The mean of the rows' peaks would miss thin lines; the peak alone would follow a single noisy pixel.
    for (let column = 0; column < columns; column++) {
      const peak = rowPeaks[column] ?? 0;
      if (peak > (peaks[base + column] ?? 0)) peaks[base + column] = peak;
    }
  }
  return spread(peaks, means, { columns, rows, width, height, part });
}

function spread(
  peaks: Float32Array,
  means: Float32Array,
  { columns, rows, width, height, part }: Record<'columns' | 'rows' | 'width' | 'height' | 'part', number>,
): Float32Array {
  const limits = new Float32Array(peaks.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [top, bottom] = [Math.max(0, row - 1), Math.min(rows - 1, row + 1)];
      const [left, right] = [Math.max(0, column - 1), Math.min(columns - 1, column + 1)];
      let peak = 0;
      let sum = 0;
      for (let y = top; y <= bottom; y++) {
        for (let x = left; x <= right; x++) {
          peak = Math.max(peak, peaks[y * columns + x] ?? 0);
          sum += means[y * columns + x] ?? 0;
        }
      }
      const pixels =
        (Math.min(width, (right + 1) * tile) - left * tile) *
        (Math.min(height, (bottom + 1) * tile) - top * tile);
      const mean = sum / pixels;
      limits[row * columns + column] = Math.max(faintest, mean + part * (peak - mean));
    }
  }
  return limits;
}
