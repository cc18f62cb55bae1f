import { describe, expect, it } from 'vitest';
import { DoubleTap } from '../../renderer/screens/viewer/double-tap.ts';
import { actionOfKey } from '../../renderer/screens/viewer/viewer-keys.ts';
import { clampScale, scaleAfterDoubleTap, scaleAfterStep } from '../../renderer/screens/viewer/zoom-scale.ts';

describe('the scale', () => {
  it.each([
    [1, 2],
    [1.99, 2],
    [2, 1],
    [5, 1],
  ])('goes by a double tap from %d to %d', (from, to) => {
    expect(scaleAfterDoubleTap(from)).toBe(to);
  });

  it('stays between 1 and 5', () => {
    expect([clampScale(0.2), clampScale(9)]).toEqual([1, 5]);
    expect([scaleAfterStep(1, -1), scaleAfterStep(4.8, 1), scaleAfterStep(2, 1)]).toEqual([1, 5, 2.5]);
  });
});

describe('a double tap', () => {
  const touch = (timeStamp: number, clientX = 100, pointerId = 1) => ({
    timeStamp,
    clientX,
    clientY: 100,
    pointerId,
  });
  const tap = (taps: DoubleTap, at: number, x?: number): boolean => {
    taps.press(touch(at, x));
    return taps.release(touch(at + 50, x));
  };

  it('is two quick taps at one place, and a third begins anew', () => {
    const taps = new DoubleTap();
    expect([tap(taps, 0), tap(taps, 150), tap(taps, 300), tap(taps, 450)]).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });

  it('is not two slow or distant taps', () => {
    const slow = new DoubleTap();
    expect([tap(slow, 0), tap(slow, 600)]).toEqual([false, false]);
    const distant = new DoubleTap();
    expect([tap(distant, 0), tap(distant, 150, 400)]).toEqual([false, false]);
  });

  it('is no drag, no pinch and nothing that was cancelled', () => {
    const taps = new DoubleTap();
    tap(taps, 0);
    taps.press(touch(100));
    expect(taps.release(touch(150, 180))).toBe(false);

    taps.press(touch(200, 100, 1));
    taps.press(touch(210, 200, 2));
    expect([taps.release(touch(240, 100, 1)), taps.release(touch(250, 200, 2))]).toEqual([false, false]);

    tap(taps, 400);
    taps.press(touch(500));
    taps.cancel({ pointerId: 1 });
    expect(tap(taps, 560)).toBe(false);
  });
});

it('moves the picture against the arrow and leaves other keys alone', () => {
  expect(actionOfKey('ArrowRight')).toEqual({ do: 'pan', x: -80, y: 0 });
  expect(actionOfKey('0')).toEqual({ do: 'reset' });
  expect(actionOfKey('Tab')).toBeNull();
});
