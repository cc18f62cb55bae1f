import type { Quad } from '../number-scanner.ts';
import type { Twelve } from './find-twelve.ts';
import { type Strip } from './strip.ts';
/** The box around twelve characters in the frame, each side close to their ink. */
export declare function zoneAround(strip: Strip, { cells, first, pitch }: Twelve): Quad;
