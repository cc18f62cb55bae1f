import { type Piece } from '../pixels/connected-pieces.ts';
import { type Strip } from './strip.ts';
/**
 * The characters of a strip from left to right, parts of one above another as one: first as they stand apart by
 * themselves, then with wide ones taken apart more and more. Only the one who counts them can tell a W from two letters.
 */
export declare function cellsOf({ image }: Strip): readonly (readonly Piece[])[];
