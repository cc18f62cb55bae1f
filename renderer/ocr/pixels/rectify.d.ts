import type { GreyImage } from './grey-image.ts';
import type { Homography } from './homography.ts';
/**
 * Cuts a rectangle out of a frame by bilinear sampling: quick, for looking. Outside the frame its edge repeats.
 * Pixel centres lie at .5 on both sides.
 */
export declare function rectify(image: GreyImage, map: Homography, width: number, height: number): GreyImage;
