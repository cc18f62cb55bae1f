import type { Quad } from '../number-scanner.ts';
import type { RgbaImage } from '../pixels/rgba-image.ts';

/** The zone of a frame in colour, rectified to the size wanted: what the person at the desk compares. */
export function cropColour(
  _frame: RgbaImage,
  _zone: Quad,
  { width, height }: { readonly width: number; readonly height: number },
): RgbaImage {
  return { width, height, data: new Uint8ClampedArray(width * height * 4) };
}
