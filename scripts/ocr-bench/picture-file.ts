import { readFileSync } from 'node:fs';
import { decode as decodePng } from 'fast-png';
import { decode as decodeJpeg } from 'jpeg-js';

/** Four bytes a pixel, as a frame of the camera holds them. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** Reads a PNG (8 bits a sample, RGB or RGBA) or a JPEG. */
export const readPicture = (path: string): Picture => decodePicture(path, readFileSync(path));

/** The same of a file's bytes; its name tells which of the two it is. */
export function decodePicture(path: string, bytes: Uint8Array): Picture {
  if (!path.endsWith('.png')) {
    const { width, height, data } = decodeJpeg(bytes, { useTArray: true, formatAsRGBA: true });
    return { width, height, data: new Uint8ClampedArray(data) };
  }
  const { width, height, channels, data: samples } = decodePng(bytes);
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel++) {
    for (let channel = 0; channel < Math.min(4, channels); channel++) {
      data[pixel * 4 + channel] = samples[pixel * channels + channel] ?? 0;
    }
  }
  return { width, height, data };
}
