import { median } from '../locate/median.ts';
import { isLetterPosition } from './glyph-classes.ts';

/** Steps from one character to the next, against the digits' usual one: digits are equally wide in every usual typeface. */
export interface CharacterSteps {
  readonly all: readonly number[];
  readonly betweenDigits: readonly number[];
}

/** @param middles columns of the twelve characters */
export function characterSteps(middles: readonly number[]): CharacterSteps {
  const steps = middles.slice(1).map((middle, at) => middle - (middles[at] ?? 0));
  const usual = Math.max(1, median(digitsOf(steps)));
  const all = steps.map((step) => step / usual);
  return { all, betweenDigits: digitsOf(all) };
}

const digitsOf = (steps: readonly number[]): readonly number[] =>
  steps.filter((_step, at) => !isLetterPosition(at) && !isLetterPosition(at + 1));

/** Two characters that stand closer are one that was taken twice; between two that stand farther there is something. */
export const leastStep = 0.66;
export const mostStep = 1.75;
/** A long gap must be a gap: `GlyphReading.emptyGaps`. */
export const leastEmptyGaps = -2;
