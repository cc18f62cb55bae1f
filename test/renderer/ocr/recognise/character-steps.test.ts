import { expect, it } from 'vitest';
import { characterSteps } from '../../../../renderer/ocr/recognise/character-steps.ts';

const even = Array.from({ length: 12 }, (_, at) => 30 + 14 * at);

it('measures steps against those of the digits', () => {
  const { all, betweenDigits } = characterSteps(even);
  expect(all).toEqual(Array.from({ length: 11 }, () => 1));
  expect(betweenDigits).toHaveLength(7);
});

it('tells a wide letter from a gap between digits', () => {
  const wide = characterSteps(even.map((middle, at) => (at === 0 ? middle - 7 : middle)));
  expect(Math.max(...wide.all)).toBeCloseTo(1.5);
  expect(Math.max(...wide.betweenDigits)).toBe(1);
  const hyphen = characterSteps(even.map((middle, at) => (at > 5 ? middle + 7 : middle)));
  expect(Math.max(...hyphen.betweenDigits)).toBeCloseTo(1.5);
});

it('bears middles that all fall together', () => {
  expect(characterSteps(Array.from({ length: 12 }, () => 50)).all).toEqual(
    Array.from({ length: 11 }, () => 0),
  );
});
