import type { Picture } from './sketchbook.ts';

/** Portable bitmap: one bit a pixel, 1 is black, every row filled up to a whole byte. */
export function encodePbm({ width, height, pixels }: Picture): Uint8Array {
  const rowBytes = Math.ceil(width / 8);
  const bits = new Uint8Array(rowBytes * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (!isDark(pixels, y * width + x)) continue;
      const at = y * rowBytes + (x >> 3);
      bits[at] = (bits[at] ?? 0) | (0x80 >> (x & 7));
    }
  }
  return Buffer.concat([Buffer.from(`P4\n${width} ${height}\n`), bits]);
}

/** Portable pixmap: three bytes a pixel. */
export function encodePpm({ width, height, pixels }: Picture): Uint8Array {
  return Buffer.concat([Buffer.from(`P6\n${width} ${height}\n255\n`), pixels]);
}

/** The front layer is drawn in greys only, so one channel tells. */
export function isDark(pixels: Uint8Array, pixel: number): boolean {
  return (pixels[pixel * 3] ?? 255) < 128;
}
