/** Linear light, three numbers a pixel (red, green, blue), row by row; 1 is white. */
export interface LinearPicture {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}
