import type { FramePoint, Quad } from '../number-scanner.ts';
import type { GreyImage } from '../pixels/grey-image.ts';
/** Cuts the zone out of the frame, upright, with its margin. */
export declare function cutLine(frame: GreyImage, zone: Quad): GreyImage;
export declare const distance: (a: FramePoint, b: FramePoint) => number;
