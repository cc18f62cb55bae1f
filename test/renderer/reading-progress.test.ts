import { expect, test } from 'vitest';
import { progressOf, stepState } from '../../renderer/screens/reading/reading-progress.ts';
import { readingSteps } from '../../shared/reading-step.ts';

test('the bar grows with every step, and is neither empty nor full', () => {
  const percents = readingSteps.map((step) => progressOf(step).percent);
  expect(percents).toEqual([...new Set(percents)].sort((a, b) => a - b));
  expect(percents[0]).toBeGreaterThan(0);
  expect(percents.at(-1)).toBeLessThan(100);
});

test('steps before the running one are done, those after it wait', () => {
  expect(progressOf('photo')).toMatchObject({ index: 3, total: 8 });
  expect(stepState('card-face', 'photo')).toBe('done');
  expect(stepState('photo', 'photo')).toBe('running');
  expect(stepState('drawing', 'photo')).toBe('waiting');
});
