import type { GreyImage } from './grey-image.ts';
import { type Homography } from './homography.ts';
/**
 * Cuts a rectangle out of a frame by Catmull and Rom's bicubic interpolation, and averages four samples a pixel
 * where the frame is finer than the rectangle: for reading. Outside the frame its edge repeats.
 */
export declare function rectifySmoothly(
  image: GreyImage,
  map: Homography,
  width: number,
  height: number,
): GreyImage;
