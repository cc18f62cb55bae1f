import type { Piece } from '../pixels/connected-pieces.ts';
import { type PrintLine } from './print-line.ts';
/** Lines of print: pieces of like height side by side, followed outwards past gaps. Unordered, may overlap. */
export declare function findLines(pieces: readonly Piece[]): readonly PrintLine[];
