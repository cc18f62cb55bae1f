import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { locateNumber } from '../../../../renderer/ocr/locate/locate-number.ts';
import { glyphHeight, lineMargin } from '../../../../renderer/ocr/locate/sighting.ts';
import type { Quad } from '../../../../renderer/ocr/number-scanner.ts';
import { cornerError, framesNumber } from '../../../../scripts/ocr-bench/compare-quads.ts';
import { drawFrame, type FrameOptions } from './drawn-frame.ts';

function look(options: FrameOptions) {
  const frame = drawFrame(options);
  const sighting = locateNumber(frame.image);
  return { ...frame, sighting, best: sighting.candidates[0] };
}

describe('finding the number', () => {
  const conditions: readonly (readonly [string, FrameOptions])[] = [
    ...[-12, -8, -4, 0, 4, 8, 12].map((tilt) => [`tilted by ${tilt} degrees`, { tilt }] as const),
    ['far away', { scale: 0.5 }],
    ['so near that the card leaves the frame', { scale: 0.88, aside: 0.05, tilt: 3 }],
    ['in perspective', { recede: 0.12, tilt: -6 }],
    ['in perspective the other way', { recede: -0.12, tilt: 6 }],
    ['in a shadow', { shade: 0.7 }],
    ['in the dark', { paper: 80, ink: 20, desk: 30 }],
    ['with noise', { noise: 14, tilt: 5 }],
    ['on a desk as light as the card', { desk: 215, tilt: -7 }],
    ['on a white desk', { desk: 250 }],
    ['out of focus', { blur: 0.45 }],
    ['in a small frame', { width: 640, height: 480, scale: 0.75, tilt: 9 }],
    ['in a large frame', { width: 1920, height: 1080, scale: 0.6, tilt: -5 }],
  ];

  it.each(conditions)('%s', (_, options) => {
    const { number, best, sighting } = look(options);
    expect(best).toBeDefined();
    expect(framesNumber(best!.zone, number)).toBe(true);
    expect(best!.score).toBeGreaterThan(0.5);
    expect(sighting.hint).toBeNull();
  });

  it('cuts it out upright, at one size, with a margin', () => {
    const { best } = look({ tilt: 11, recede: 0.1 });
    const { width, height, data } = best!.line;
    expect(height).toBe(glyphHeight + 2 * lineMargin);
    const row = (y: number): number => {
      let dark = 0;
      for (let x = 0; x < width; x++) if (data[y * width + x]! < 110) dark++;
      return dark / width;
    };
    // The letters' upper and lower strokes lie level within a pixel or two of the margins' ends.
    expect(row(lineMargin - 5)).toBeLessThan(0.02);
    expect(row(lineMargin + 4)).toBeGreaterThan(0.3);
    expect(row(height - lineMargin - 5)).toBeGreaterThan(0.2);
    expect(row(height - lineMargin + 4)).toBeLessThan(0.02);
  });
});

describe('finding the card', () => {
  it.each([
    ['plainly', {}],
    ['tilted', { tilt: 10 }],
    ['in perspective', { recede: 0.1, tilt: -4 }],
  ] as const)('%s', (_, options) => {
    const { card, sighting } = look(options);
    expect(sighting.card).not.toBeNull();
    expect(cornerError(sighting.card!, card)).toBeLessThan(0.03);
  });

  it('draws none where no side is seen', () => {
    expect(look({ desk: 215 }).sighting.card).toBeNull();
  });
});

describe('what it tells the person', () => {
  it('no-card: nothing, black, one colour', () => {
    for (const light of [0, 128, 255]) {
      const data = new Uint8ClampedArray(640 * 480 * 4).fill(light);
      expect(locateNumber({ width: 640, height: 480, data })).toEqual({
        card: null,
        candidates: [],
        hint: 'no-card',
      });
    }
  });

  it('too-far: characters lower than eleven pixels', () => {
    expect(look({ width: 640, height: 480, scale: 0.36, blur: 0.1 }).sighting.hint).toBe('too-far');
  });

  it('blurred: a lens out of focus', () => {
    expect(look({ blur: 3 }).sighting.hint).toBe('blurred');
  });

  it('glare: a reflection over the number', () => {
    expect(look({ glare: { x: 66, y: 4, radius: 3 } }).sighting.hint).toBe('glare');
  });
});

describe('any pixels', () => {
  it('never make it throw', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 180 }),
        fc.integer({ min: 1, max: 130 }),
        fc.integer({ min: 1, max: 2 ** 31 }),
        fc.constantFrom(1, 3, 9, 40),
        (width, height, seed, grain) => {
          const data = new Uint8ClampedArray(width * height * 4);
          let state = seed;
          for (let at = 0; at < data.length; at++) {
            if (at % grain === 0) state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
            data[at] = state >>> 24;
          }
          const { candidates } = locateNumber({ width, height, data });
          expect(candidates.length).toBeLessThanOrEqual(4);
          for (const { zone, line, score } of candidates) {
            expect(hasCorners(zone)).toBe(true);
            expect(line.data.length).toBe(line.width * line.height);
            expect(score).toBeGreaterThanOrEqual(0);
            expect(score).toBeLessThanOrEqual(1);
          }
        },
      ),
      { numRuns: 40 },
    );
  }, 30_000);
});

const hasCorners = (zone: Quad): boolean =>
  zone.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y));
