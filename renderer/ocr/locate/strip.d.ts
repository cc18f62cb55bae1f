import type { GreyImage } from '../pixels/grey-image.ts';
import { type Homography } from '../pixels/homography.ts';
import { type PrintLine } from './print-line.ts';
/** A line of print laid level for a closer look, with the way back to the frame. */
export interface Strip {
  readonly image: GreyImage;
  readonly map: Homography;
}
/** Pixels of a character's height in a strip, and of what is kept above and below. */
export declare const stripGlyph = 26;
export declare const stripMargin = 11;
/** Lays a line, given in the frame's pixels, level at a character's height of `stripGlyph`. */
export declare function stripAlong(frame: GreyImage, line: PrintLine): Strip;
export declare const toFrame: (
  { map }: Strip,
  x: number,
  y: number,
) => import('../number-scanner.ts').FramePoint;
