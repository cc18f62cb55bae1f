import type { GreyImage } from './grey-image.ts';

/** For each pixel wanted: the first pixel that it takes from, and how much of that and of those after it. */
interface Taps {
  readonly first: Int32Array;
  readonly weights: Float32Array;
  readonly count: number;
}

/** Scales to the width wanted, keeping the aspect: averages areas when shrinking, interpolates when enlarging. */
export function resizeToWidth(image: GreyImage, width: number): GreyImage {
  if (width === image.width) return image;
  const height = Math.max(1, Math.round((image.height * width) / image.width));
  const across = tapsFor(image.width, width);
  const down = tapsFor(image.height, height);
  const data = new Uint8Array(width * height);
  const row = new Float32Array(image.width);
  for (let y = 0; y < height; y++) {
    blendRows(image, down, y, row);
    for (let x = 0, tap = 0; x < width; x++) {
      const from = across.first[x] ?? 0;
      let sum = 0.5;
      for (let k = 0; k < across.count; k++, tap++) sum += (across.weights[tap] ?? 0) * (row[from + k] ?? 0);
      data[y * width + x] = sum;
    }
  }
  return { width, height, data };
}

function blendRows({ width, data }: GreyImage, taps: Taps, y: number, row: Float32Array): void {
  row.fill(0);
  const first = taps.first[y] ?? 0;
  for (let k = 0; k < taps.count; k++) {
    const weight = taps.weights[y * taps.count + k] ?? 0;
    if (weight === 0) continue;
    const from = (first + k) * width;
    for (let x = 0; x < width; x++) row[x] = (row[x] ?? 0) + weight * (data[from + x] ?? 0);
  }
}

function tapsFor(from: number, to: number): Taps {
  const step = from / to;
  const reach = Math.max(1, step);
  const count = Math.min(from, Math.ceil(reach) + 1);
  const first = new Int32Array(to);
  const weights = new Float32Array(to * count);
  for (let i = 0; i < to; i++) {
    const centre = (i + 0.5) * step;
    const begin = Math.max(0, Math.min(from - count, Math.floor(centre - reach / 2)));
    first[i] = begin;
    let total = 0;
    for (let k = 0; k < count; k++) {
      const overlap = Math.min(centre + reach / 2, begin + k + 1) - Math.max(centre - reach / 2, begin + k);
      weights[i * count + k] = Math.max(0, overlap);
      total += Math.max(0, overlap);
    }
    for (let k = 0; k < count; k++) weights[i * count + k] = (weights[i * count + k] ?? 0) / total;
  }
  return { first, weights, count };
}
