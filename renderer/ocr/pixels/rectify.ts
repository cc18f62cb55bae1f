import type { GreyImage } from './grey-image.ts';
import type { Homography } from './homography.ts';

/**
 * Cuts a rectangle out of a frame by bilinear sampling: quick, for looking. Outside the frame its edge repeats.
 * Pixel centres lie at .5 on both sides.
 */
export function rectify(image: GreyImage, map: Homography, width: number, height: number): GreyImage {
  const data = new Uint8Array(width * height);
  const { data: from, width: stride } = image;
  const [maximumX, maximumY] = [image.width - 1, image.height - 1];
  for (let y = 0, at = 0; y < height; y++) {
    for (let x = 0; x < width; x++, at++) {
      const scale = 1 / (map.g * (x + 0.5) + map.h * (y + 0.5) + 1);
      const sourceX = clamp((map.a * (x + 0.5) + map.b * (y + 0.5) + map.c) * scale - 0.5, maximumX);
      const sourceY = clamp((map.d * (x + 0.5) + map.e * (y + 0.5) + map.f) * scale - 0.5, maximumY);
      const left = sourceX | 0;
      const top = sourceY | 0;
      const start = top * stride + left;
      const right = left < maximumX ? 1 : 0;
      const below = top < maximumY ? stride : 0;
      const partX = sourceX - left;
      const partY = sourceY - top;
      const upper = (from[start] ?? 0) * (1 - partX) + (from[start + right] ?? 0) * partX;
      const lower = (from[start + below] ?? 0) * (1 - partX) + (from[start + below + right] ?? 0) * partX;
      data[at] = upper * (1 - partY) + lower * partY + 0.5;
    }
  }
  return { width, height, data };
}

/** NaN goes to 0. */
const clamp = (value: number, maximum: number): number => (value > 0 ? Math.min(value, maximum) : 0);
