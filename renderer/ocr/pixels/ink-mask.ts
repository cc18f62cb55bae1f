import { closeGaps } from './close-gaps.ts';
import type { GreyImage } from './grey-image.ts';

/** Side of the tiles whose contrast decides what is ink. */
const tile = 16;
/** Fainter than this (of 255) is the grain of the paper, not ink. */
const faintest = 18;
/** Keeps the noise of dark areas from counting as ink. */
const darkness = 20;

/** How dark each pixel is against its ground, 0 to 255, and what is usual and darkest near by. */
export interface Ink extends GreyImage {
  /** By tiles: of each tile and its neighbours. */
  readonly peaks: Float32Array;
  readonly means: Float32Array;
}

/**
 * Measures thin dark strokes on a lighter ground, whatever the light: 0 is ground, 255 black on white.
 * @param size pixels; wider strokes are taken for ground
 */
export function inkOf(image: GreyImage, size: number): Ink {
  const { width, height, data } = image;
  // The ground is smooth: half the resolution finds it in a quarter of the time.
  const ground = closeGaps(halved(image), (size + 1) >> 1);
  const ink = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) {
    const row = (y >> 1) * ground.width;
    for (let x = 0, at = y * width; x < width; x++, at++) {
      const light = ground.data[row + (x >> 1)] ?? 0;
      const depth = light - (data[at] ?? 0);
      if (depth > 0) ink[at] = (depth * 255) / (light + darkness);
    }
  }
  return { width, height, data: ink, ...surroundings(ink, width, height) };
}

/**
 * Marks ink (1) by what is darkest near by.
 * @param part of the darkest strokes' darkness that a pixel must have: little keeps strokes whole that motion
 *   has thinned, much parts letters that blur runs together
 */
export function markInk({ width, height, data, peaks, means }: Ink, part: number): GreyImage {
  const columns = Math.ceil(width / tile);
  const mask = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) {
    const tiles = (y >> 4) * columns;
    for (let column = 0; column < columns; column++) {
      const mean = means[tiles + column] ?? 0;
      const limit = Math.max(faintest, mean + part * ((peaks[tiles + column] ?? 0) - mean));
      const end = y * width + Math.min(width, (column + 1) * tile);
      for (let at = y * width + column * tile; at < end; at++) if ((data[at] ?? 0) > limit) mask[at] = 1;
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

function surroundings(ink: Uint8Array, width: number, height: number): Pick<Ink, 'peaks' | 'means'> {
  const columns = Math.ceil(width / tile);
  const rows = Math.ceil(height / tile);
  const peaks = new Float32Array(columns * rows);
  const means = new Float32Array(columns * rows);
  for (let row = 0, at = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++, at++) {
      const [right, bottom] = [Math.min(width, (column + 1) * tile), Math.min(height, (row + 1) * tile)];
      let peak = 0;
      let sum = 0;
      for (let y = row * tile; y < bottom; y++) {
        for (let pixel = y * width + column * tile, end = y * width + right; pixel < end; pixel++) {
          const value = ink[pixel] ?? 0;
          if (value > peak) peak = value;
          sum += value;
        }
      }
      peaks[at] = peak;
      means[at] = sum / ((right - column * tile) * (bottom - row * tile));
    }
  }
  return { peaks: spread(peaks, columns, rows, true), means: spread(means, columns, rows, false) };
}

/** Of each tile and its eight neighbours the greatest value, or the mean. */
function spread(values: Float32Array, columns: number, rows: number, greatest: boolean): Float32Array {
  const around = new Float32Array(values.length);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let peak = 0;
      let sum = 0;
      let count = 0;
      for (let y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
        for (let x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++, count++) {
          const value = values[y * columns + x] ?? 0;
          if (value > peak) peak = value;
          sum += value;
        }
      }
      around[row * columns + column] = greatest ? peak : sum / count;
    }
  }
  return around;
}
