import { type GreyImage } from '../pixels/grey-image.ts';
import type { RgbaImage } from '../pixels/rgba-image.ts';
import type { PrintLine } from './print-line.ts';
import type { Sighting } from './sighting.ts';
/** Looks for the card's number in a frame of a camera. Never throws, whatever the pixels. */
export declare function locateNumber(image: RgbaImage): Sighting;
/** Lines of print in the frame, in its own pixels. */
export declare function linesIn(frame: GreyImage): readonly PrintLine[];
