import { describe, expect, it } from 'vitest';
import {
  firstSaying,
  noteSaying,
  sayingOf,
  steadyMilliseconds,
  type Saying,
  type SteadySaying,
} from '../../../renderer/camera/steady-saying.ts';
import { scanHints, type Quad } from '../../../renderer/ocr/number-scanner.ts';

/** One report every 100 ms, as of a fast recogniser; what is shown after each. */
function show(sayings: readonly Saying[]): readonly Saying[] {
  let steady: SteadySaying = firstSaying;
  return sayings.map((saying, index) => {
    steady = noteSaying(steady, saying, index * 100);
    return steady.shown;
  });
}

const times = (count: number, saying: Saying) => Array.from({ length: count }, () => saying);

describe('what the camera screen says', () => {
  it('changes once something else has been due for a while', () => {
    const shown = show(times(8, 'too-far'));
    const frames = steadyMilliseconds / 100;
    expect(shown.slice(0, frames)).toEqual(times(frames, 'looking'));
    expect(shown.slice(frames)).toEqual(times(8 - frames, 'too-far'));
  });

  it('does not flicker with every frame', () => {
    const flicker = Array.from({ length: 30 }, (_, index) => (index % 2 === 0 ? 'glare' : 'blurred'));
    const shown = show([...times(8, 'too-far'), ...flicker]);
    expect(new Set(shown.slice(8))).toEqual(new Set(['too-far']));
  });

  it('begins to count anew after a break', () => {
    const shown = show([...times(5, 'glare'), 'looking', ...times(5, 'glare')]);
    expect(new Set(shown)).toEqual(new Set(['looking']));
  });

  it('also stops saying something only after a while', () => {
    const shown = show([...times(8, 'glare'), 'reading', ...times(3, 'glare'), ...times(8, 'reading')]);
    expect(shown.slice(8, 18)).toEqual(times(10, 'glare'));
    expect(shown.at(-1)).toBe('reading');
  });

  it('changes with the second report where reports are slow', () => {
    const first = noteSaying(firstSaying, 'blurred', 5000);
    expect(first.shown).toBe('looking');
    expect(noteSaying(first, 'blurred', 7000).shown).toBe('blurred');
  });

  it('is the scanner’s hint first, and else whether there is a number to read', () => {
    const corner = { x: 0, y: 0 };
    const quad: Quad = [corner, corner, corner, corner];
    for (const hint of scanHints) expect(sayingOf({ hint, zone: quad })).toBe(hint);
    expect(sayingOf({ hint: null, zone: null })).toBe('looking');
    expect(sayingOf({ hint: null, zone: quad })).toBe('reading');
  });
});
