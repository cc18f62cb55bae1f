/** Eight-bit sRGB with alpha, four bytes a pixel, row by row: the shape of a canvas's ImageData. */
export interface Raster {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}
