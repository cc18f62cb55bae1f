import type { FramePoint, Quad } from '../number-scanner.ts';
/** Maps a rectangle's pixels to the frame: x = (a x + b y + c) / (g x + h y + 1), y = (d x + e y + f) / the same. */
export interface Homography {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
  readonly g: number;
  readonly h: number;
}
/** From a rectangle of the size given, with its origin in its upper left corner, to the quad (Heckbert 1989, §2.2). */
export declare function rectangleToQuad(width: number, height: number, quad: Quad): Homography;
export declare function mapPoint(map: Homography, x: number, y: number): FramePoint;
