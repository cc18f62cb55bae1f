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
  let sum = 0;
  for (let row = -1; row <= 2; row++) {
    const from = within(top + row, height) * width;
    let along = 0;
    for (let column = -1; column <= 2; column++) {
      along += weight(x - left - column) * (data[from + within(left + column, width)] ?? 0);
    }
    sum += weight(y - top - row) * along;
  }
  return sum;
}

/** NaN goes to 0. */
const within = (index: number, size: number): number => (index > 0 ? Math.min(index, size - 1) : 0);

function weight(distance: number): number {
  const far = Math.abs(distance);
  if (far < 1) return 1 + far * far * (1.5 * far - 2.5);
  return far < 2 ? 2 + far * (-4 + far * (2.5 - 0.5 * far)) : 0;
}
