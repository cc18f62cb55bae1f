import type { GreyImage } from './grey-image.ts';
/**
 * Morphological closing with a square: everything dark that the square does not fit into takes the light around
 * it. What remains is the ground that print lies on, with its shadows and with the large dark areas.
 * @param size side of the square in pixels, at least 1
 */
export declare function closeGaps({ width, height, data }: GreyImage, size: number): GreyImage;
