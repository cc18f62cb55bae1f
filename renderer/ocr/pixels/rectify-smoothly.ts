import type { GreyImage } from './grey-image.ts';
import { mapPoint, type Homography } from './homography.ts';

/**
 * Cuts a rectangle out of a frame by Catmull and Rom's bicubic interpolation, and averages four samples a pixel
 * where the frame is finer than the rectangle: for reading. Outside the frame its edge repeats.
 */
export function rectifySmoothly(image: GreyImage, map: Homography, width: number, height: number): GreyImage {
  const across = mapPoint(map, width, height / 2).x - mapPoint(map, 0, height / 2).x;
  const samples = across > 1.3 * width ? 2 : 1;
  const data = new Uint8Array(width * height);
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      let sum = 0;
      for (let part = 0; part < samples * samples; part++) {
        const subX = x + ((part % samples) + 0.5) / samples;
        const subY = y + (Math.floor(part / samples) + 0.5) / samples;
        const scale = 1 / (map.g * subX + map.h * subY + 1);
        sum += sampleAt(
          image,
          (map.a * subX + map.b * subY + map.c) * scale - 0.5,
          (map.d * subX + map.e * subY + map.f) * scale - 0.5,
        );
      }
      data[at] = Math.max(0, Math.min(255, sum / (samples * samples) + 0.5));
    }
  }
  return { width, height, data };
}

function sampleAt({ width, height, data }: GreyImage, x: number, y: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  const [x0, x1, x2, x3] = [
    within(left - 1, width),
    within(left, width),
    within(left + 1, width),
    within(left + 2, width),
  ];
  const part = x - left;
  const [w0, w1, w2, w3] = [outer(1 + part), inner(part), inner(1 - part), outer(2 - part)];
  let sum = 0;
  for (let row = -1; row <= 2; row++) {
    const from = within(top + row, height) * width;
    const along =
      w0 * (data[from + x0] ?? 0) +
      w1 * (data[from + x1] ?? 0) +
      w2 * (data[from + x2] ?? 0) +
      w3 * (data[from + x3] ?? 0);
    const far = Math.abs(y - top - row);
    sum += (far < 1 ? inner(far) : outer(far)) * along;
  }
  return sum;
}

/** NaN goes to 0. */
const within = (index: number, size: number): number => (index > 0 ? Math.min(index, size - 1) : 0);

/** The kernel up to a distance of 1, and from 1 to 2. */
const inner = (far: number): number => 1 + far * far * (1.5 * far - 2.5);
const outer = (far: number): number => 2 + far * (-4 + far * (2.5 - 0.5 * far));
