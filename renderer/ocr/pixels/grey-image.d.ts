import type { RgbaImage } from './rgba-image.ts';
/** One byte a pixel, 0 black to 255 white, rows from top to bottom without padding. */
export interface GreyImage {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}
/** Rec. 601 luma of every pixel; alpha is ignored. */
export declare function greyOf({ width, height, data }: RgbaImage): GreyImage;
