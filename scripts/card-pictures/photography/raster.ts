/** Eight-bit sRGB with alpha, four bytes a pixel, row by row: the shape of a canvas's ImageData. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}

/** Half the width and height; each pixel is the mean of four. An odd last row or column is left out. */
export function halved({ width, height, data }: Raster): Raster {
  const halfWidth = width >> 1;
  const halfHeight = height >> 1;
  const half = new Uint8ClampedArray(halfWidth * halfHeight * 4);
  for (let y = 0; y < halfHeight; y++) {
    let from = y * 2 * width * 4;
    let to = y * halfWidth * 4;
    const below = width * 4;
    for (let x = 0; x < halfWidth; x++, from += 8, to += 4) {
      for (let channel = 0; channel < 4; channel++) {
        const at = from + channel;
        half[to + channel] =
          ((data[at] ?? 0) +
            (data[at + 4] ?? 0) +
            (data[at + below] ?? 0) +
            (data[at + below + 4] ?? 0) +
            2) >>
          2;
      }
    }
  }
  return { width: halfWidth, height: halfHeight, data: half };
}
