import type { GreyImage } from './grey-image.ts';
/** Scales to the width wanted, keeping the aspect: averages areas when shrinking, interpolates when enlarging. */
export declare function resizeToWidth(image: GreyImage, width: number): GreyImage;
