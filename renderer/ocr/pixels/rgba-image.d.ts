/** Four bytes a pixel, not premultiplied, rows from top to bottom: an `ImageData` is one. */
export interface RgbaImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray;
}
