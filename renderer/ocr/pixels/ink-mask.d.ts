import type { GreyImage } from './grey-image.ts';
/**
 * Marks thin dark strokes (1) on a lighter ground (0), whatever the light: a pixel's darkness is measured
 * against the ground around it, and the limit against the darkest strokes near by.
 * @param size pixels; wider strokes are taken for ground
 * @param part of the darkest strokes' darkness that a pixel must have: more parts letters that blur runs together
 */
export declare function inkMask(image: GreyImage, size: number, part?: number): GreyImage;
