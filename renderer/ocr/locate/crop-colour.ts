import type { Quad } from '../number-scanner.ts';
import type { GreyImage } from '../pixels/grey-image.ts';
import { rectangleToQuad } from '../pixels/homography.ts';
import { rectifySmoothly } from '../pixels/rectify-smoothly.ts';
import type { RgbaImage } from '../pixels/rgba-image.ts';

/** The zone of a frame in colour, rectified to the size wanted: what the person at the desk compares. */
export function cropColour(
  frame: RgbaImage,
  zone: Quad,
  { width, height }: { readonly width: number; readonly height: number },
): RgbaImage {
  const map = rectangleToQuad(width, height, zone);
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let channel = 0; channel < 3; channel++) {
    const crop = rectifySmoothly(channelOf(frame, channel), map, width, height);
    for (let pixel = 0; pixel < crop.data.length; pixel++) data[pixel * 4 + channel] = crop.data[pixel] ?? 0;
  }
  return { width, height, data };
}

function channelOf({ width, height, data }: RgbaImage, channel: number): GreyImage {
  const plane = new Uint8Array(width * height);
  for (let pixel = 0; pixel < plane.length; pixel++) plane[pixel] = data[pixel * 4 + channel] ?? 0;
  return { width, height, data: plane };
}
