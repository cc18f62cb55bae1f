import type { Piece } from '../pixels/connected-pieces.ts';
/** Twelve places at an even distance, with the characters that stand on them. */
export interface Twelve {
  /** By place, 0 to 11; `null` where nothing is seen. */
  readonly cells: readonly (Piece | null)[];
  /** Of the middle of the first place, and from one place to the next; pixels of the strip. */
  readonly first: number;
  readonly pitch: number;
  /** 0 to 1. */
  readonly score: number;
}
/** The stretches of a line that look most like twelve characters at an even distance, best first. */
export declare function findTwelves(cells: readonly Piece[]): readonly Twelve[];
