import { type Piece } from '../pixels/connected-pieces.ts';
import { type Strip } from './strip.ts';
/** The characters of a strip from left to right, as far as they stand apart: parts of one above another are one. */
export declare function cellsOf({ image }: Strip): readonly Piece[];
