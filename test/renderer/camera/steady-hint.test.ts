import { describe, expect, it } from 'vitest';
import {
  firstHint,
  noteHint,
  steadyMilliseconds,
  type SteadyHint,
} from '../../../renderer/camera/steady-hint.ts';
import type { ScanHint } from '../../../renderer/ocr/number-scanner.ts';

/** Reports a hint every 100 ms, as a fast recogniser does; what is shown after each. */
function show(hints: readonly (ScanHint | null)[]): readonly (ScanHint | null)[] {
  let hint: SteadyHint = firstHint;
  return hints.map((reported, index) => {
    hint = noteHint(hint, reported, index * 100);
    return hint.shown;
  });
}

const times = (count: number, hint: ScanHint | null) => Array.from({ length: count }, () => hint);

describe('the hint', () => {
  it('changes once another has lasted', () => {
    const shown = show(times(8, 'too-far'));
    const frames = steadyMilliseconds / 100;
    expect(shown.slice(0, frames)).toEqual(times(frames, null));
    expect(shown.slice(frames)).toEqual(times(8 - frames, 'too-far'));
  });

  it('does not flicker with every frame', () => {
    const flicker = Array.from({ length: 30 }, (_, index) => (index % 2 === 0 ? 'glare' : 'blurred'));
    const shown = show([...times(8, 'too-far'), ...flicker]);
    expect(new Set(shown.slice(8))).toEqual(new Set(['too-far']));
  });

  it('begins to count anew after a break', () => {
    const shown = show([...times(5, 'glare'), null, ...times(5, 'glare')]);
    expect(new Set(shown)).toEqual(new Set([null]));
  });

  it('also ends only after a while', () => {
    const shown = show([...times(8, 'glare'), null, ...times(3, 'glare'), ...times(8, null)]);
    expect(shown.slice(8, 18)).toEqual(times(10, 'glare'));
    expect(shown.at(-1)).toBeNull();
  });

  it('changes with the second report where reports are slow', () => {
    const first = noteHint(firstHint, 'blurred', 5000);
    expect(first.shown).toBeNull();
    expect(noteHint(first, 'blurred', 7000).shown).toBe('blurred');
  });
});
