import { expect, it } from 'vitest';
import { chooseHint } from '../../renderer/screens/top/hint-text.ts';
import { hintFor } from '../../renderer/screens/top/number-entry.ts';
import { uncertainPlaces } from '../../renderer/screens/top/uncertain-places.ts';

const recognised = { number: 'SP10000001AA', uncertain: [0, 5, 11] };

it('marks the places that the camera was less sure of', () => {
  expect(uncertainPlaces(recognised, 'SP10000001AA')).toEqual([0, 5, 11]);
});

it('takes the mark from a place that was corrected, and from one that is no longer there', () => {
  expect(uncertainPlaces(recognised, '5P10080001AA')).toEqual([11]);
  expect(uncertainPlaces(recognised, 'SP1000')).toEqual([0, 5]);
  expect(uncertainPlaces(recognised, '')).toEqual([]);
});

it('asks to compare a whole number that the camera read, and helps to complete any other', () => {
  const choose = (number: string, camera: boolean, kept: boolean) =>
    chooseHint({ hint: hintFor(number), recognised: camera, kept }).text;
  expect(choose('SP10000001AA', true, true)).toBe('top.compare');
  expect(choose('SP10000002AA', true, false)).toBe('top.compare');
  expect(choose('SP1000', true, false)).toBe('top.remaining');
  expect(choose('SPX', true, false)).toBe('top.digitWanted');
  expect(choose('SP10000001AA', false, true)).toBe('top.correct');
  expect(choose('SP1000', false, true)).toBe('top.remaining');
  expect(choose('SP10000001AA', false, false)).toBe('top.complete');
});
