import type { RecognisedNumber } from '../../ocr/number-scanner.ts';

/** The places (from 0) that still hold what the camera was less sure of: a corrected one is the visitor's own. */
export function uncertainPlaces(
  recognised: Pick<RecognisedNumber, 'number' | 'uncertain'>,
  number: string,
): readonly number[] {
  return recognised.uncertain.filter(
    (place) => number[place] !== undefined && number[place] === recognised.number[place],
  );
}
