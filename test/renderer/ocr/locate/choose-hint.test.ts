import { describe, expect, it } from 'vitest';
import { blurredBelow, chooseHint, type FrameCues } from '../../../../renderer/ocr/locate/choose-hint.ts';
import type { LocatedNumber } from '../../../../renderer/ocr/locate/sighting.ts';

const best: LocatedNumber = {
  zone: [
    { x: 100, y: 50 },
    { x: 300, y: 50 },
    { x: 300, y: 72 },
    { x: 100, y: 72 },
  ],
  line: { width: 1, height: 1, data: new Uint8Array(1) },
  score: 0.9,
  sharpness: 0.4,
  glare: 0,
};
const low: LocatedNumber = {
  ...best,
  zone: [best.zone[0], best.zone[1], { x: 300, y: 60 }, { x: 100, y: 60 }],
};
const print = (height: number, count: number) =>
  Array.from({ length: count }, () => ({ slope: 0, middle: 0, height, from: 0, to: 200, even: 9 }));
const cues: FrameCues = { best, smear: 1, lines: print(20, 6), white: 0, steepness: 0.2 };
const none: FrameCues = { ...cues, best: null, lines: [] };

describe('the hint for a frame with a number', () => {
  it.each([
    ['legible', cues, null],
    ['low characters', { ...cues, best: low }, 'too-far'],
    ['a washed-out part', { ...cues, best: { ...best, glare: 0.2 } }, 'glare'],
    ['doubt, and a white spot somewhere', { ...cues, best: { ...best, score: 0.5 }, white: 0.02 }, 'glare'],
    ['soft edges', { ...cues, best: { ...best, sharpness: blurredBelow / 2 } }, 'blurred'],
    [
      'edges soft one way',
      { ...cues, best: { ...best, sharpness: blurredBelow / 2 }, smear: 2.5 },
      'hold-still',
    ],
    ['edges sharp one way and sharper the other', { ...cues, smear: 2.5 }, null],
  ] as const)('%s', (_, frame, hint) => {
    expect(chooseHint(frame)).toBe(hint);
  });
});

describe('the hint for a frame without a number', () => {
  it.each([
    ['nothing', none, 'no-card'],
    ['an unlikely candidate', { ...none, best: { ...best, score: 0.1 } }, 'no-card'],
    ['print and a white spot', { ...none, lines: print(20, 3), white: 0.05 }, 'glare'],
    ['small print only', { ...none, lines: print(9, 6) }, 'too-far'],
    ['no steep edge anywhere', { ...none, steepness: 0.03 }, 'blurred'],
    ['no contrast at all', { ...none, steepness: 0 }, 'no-card'],
    ['print of a fair size', { ...none, lines: print(20, 6) }, 'hold-still'],
  ] as const)('%s', (_, frame, hint) => {
    expect(chooseHint(frame)).toBe(hint);
  });
});
