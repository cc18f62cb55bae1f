import type { GreyImage } from '../pixels/grey-image.ts';
/**
 * 0 to 1: how much of the ink's contrast the steepest edges cross within one pixel of the line image. A clean
 * print in a large frame has about 0.5; half of it where the frame holds only a quarter of the pixels.
 */
export declare function sharpnessOf({ width, height, data }: GreyImage): number;
/** 0 to 1: the part of the line that is white through and through, in stretches too wide for a gap in the print. */
export declare function glareOf({ width, height, data }: GreyImage): number;
