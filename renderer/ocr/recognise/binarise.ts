import type { GreyImage } from '../pixels/grey-image.ts';
import { inkOf } from './ink-line.ts';

/** Spreads brightness so that the darkest and the brightest two in a hundred pixels become black and white. */
export function stretchContrast({ width, height, data }: GreyImage): GreyImage {
  const sorted = data.toSorted();
  const low = sorted[Math.floor(sorted.length * 0.02)] ?? 0;
  const high = sorted[Math.floor(sorted.length * 0.98)] ?? 255;
  const scale = 255 / Math.max(1, high - low);
  return { width, height, data: data.map((value) => clamp((value - low) * scale)) };
}

/** One line of print with even paper and even ink, so that a shadow or a reflection on it no longer shows. */
export function evenOutLine({ width, height, data }: GreyImage): GreyImage {
  const ink = inkOf(data, width, height);
  return { width, height, data: Uint8Array.from(ink, (value) => clamp(225 - 200 * value)) };
}

/** Black and white by one threshold: the one that separates two groups of brightness best (Otsu 1979). */
export function binariseByOtsu({ width, height, data }: GreyImage): GreyImage {
  const counts = new Array<number>(256).fill(0);
  for (const value of data) counts[value] = (counts[value] ?? 0) + 1;
  const total = data.length;
  const all = counts.reduce((sum, count, value) => sum + count * value, 0);
  let dark = 0;
  let darkSum = 0;
  let best = { threshold: 127, spread: -1 };
  counts.forEach((count, threshold) => {
    dark += count;
    darkSum += count * threshold;
    if (dark === 0 || dark === total) return;
    const apart = darkSum / dark - (all - darkSum) / (total - dark);
    const spread = dark * (total - dark) * apart * apart;
    if (spread > best.spread) best = { threshold, spread };
  });
  return { width, height, data: data.map((value) => (value > best.threshold ? 255 : 0)) };
}

/** Black and white by the mean and the deviation around each pixel (Sauvola and Pietikäinen 2000): for uneven light. */
export function binariseBySauvola({ width, height, data }: GreyImage, reach: number): GreyImage {
  const sums = new Float64Array((width + 1) * (height + 1));
  const squares = new Float64Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y += 1) {
    let row = 0;
    let rowSquares = 0;
    for (let x = 0; x < width; x += 1) {
      const value = data[y * width + x] ?? 0;
      row += value;
      rowSquares += value * value;
      const at = (y + 1) * (width + 1) + x + 1;
      sums[at] = (sums[at - width - 1] ?? 0) + row;
      squares[at] = (squares[at - width - 1] ?? 0) + rowSquares;
    }
  }
  const result = new Uint8Array(data.length);
  for (let y = 0; y < height; y += 1) {
    const [top, bottom] = [Math.max(0, y - reach), Math.min(height, y + reach + 1)];
    for (let x = 0; x < width; x += 1) {
      const [left, right] = [Math.max(0, x - reach), Math.min(width, x + reach + 1)];
      const inBox = (table: Float64Array): number =>
        (table[bottom * (width + 1) + right] ?? 0) -
        (table[top * (width + 1) + right] ?? 0) -
        (table[bottom * (width + 1) + left] ?? 0) +
        (table[top * (width + 1) + left] ?? 0);
      const count = (bottom - top) * (right - left);
      const mean = inBox(sums) / count;
      const deviation = Math.sqrt(Math.max(0, inBox(squares) / count - mean * mean));
      const threshold = mean * (1 + 0.2 * (deviation / 128 - 1));
      result[y * width + x] = (data[y * width + x] ?? 0) > threshold ? 255 : 0;
    }
  }
  return { width, height, data: result };
}

/** A binary portable graymap (Netpbm, P5): the plainest picture that Tesseract takes. */
export function encodePgm({ width, height, data }: GreyImage): Uint8Array<ArrayBuffer> {
  const header = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const bytes = new Uint8Array(header.length + data.length);
  bytes.set(header);
  bytes.set(data, header.length);
  return bytes;
}

const clamp = (value: number): number => Math.min(255, Math.max(0, value));
