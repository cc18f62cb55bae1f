import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeGaps } from '../../../../renderer/ocr/pixels/close-gaps.ts';
import { connectedPieces } from '../../../../renderer/ocr/pixels/connected-pieces.ts';
import { greyOf, type GreyImage } from '../../../../renderer/ocr/pixels/grey-image.ts';
import { mapPoint, rectangleToQuad } from '../../../../renderer/ocr/pixels/homography.ts';
import { inkOf, markInk } from '../../../../renderer/ocr/pixels/ink-mask.ts';
import { rectify } from '../../../../renderer/ocr/pixels/rectify.ts';
import { rectifySmoothly } from '../../../../renderer/ocr/pixels/rectify-smoothly.ts';
import { resizeToWidth } from '../../../../renderer/ocr/pixels/resize.ts';
import { smooth } from '../../../../renderer/ocr/pixels/smooth.ts';
import type { Quad } from '../../../../renderer/ocr/number-scanner.ts';

const picture = (...rows: readonly string[]): GreyImage => ({
  width: rows[0]!.length,
  height: rows.length,
  data: Uint8Array.from(rows.join(''), (dot) => (dot === '#' ? 1 : 0)),
});

const anyGrey = fc
  .tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 30 }))
  .chain(([width, height]) =>
    fc
      .uint8Array({ minLength: width * height, maxLength: width * height })
      .map((data) => ({ width, height, data })),
  );

/** Slope 30 across, 20 down: interpolation of any kind leaves a plane a plane. */
const plane: GreyImage = {
  width: 20,
  height: 10,
  data: Uint8Array.from({ length: 200 }, (_, at) => 5 * (at % 20) + 8 * Math.floor(at / 20)),
};

describe('grey', () => {
  it('weighs the colours and leaves grey as it is', () => {
    const data = Uint8ClampedArray.of(255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 90, 90, 90, 0);
    expect([...greyOf({ width: 4, height: 1, data }).data]).toEqual([76, 149, 28, 90]);
  });
});

describe('resizing', () => {
  it('averages areas when shrinking', () => {
    const image = { width: 4, height: 2, data: Uint8Array.of(0, 100, 40, 40, 100, 200, 40, 44) };
    expect(resizeToWidth(image, 2)).toEqual({ width: 2, height: 1, data: Uint8Array.of(100, 41) });
  });

  it('keeps the range of what it is given, at any size', () => {
    fc.assert(
      fc.property(anyGrey, fc.integer({ min: 1, max: 90 }), (image, width) => {
        const { data, ...size } = resizeToWidth(image, width);
        expect(data.length).toBe(size.width * size.height);
        const [least, most] = [Math.min(...image.data), Math.max(...image.data)];
        expect(data.every((value) => value >= least && value <= most)).toBe(true);
      }),
    );
  });
});

describe('closing', () => {
  it('takes away what the square does not fit into, and nothing else', () => {
    const light = 200;
    const data = new Uint8Array(30 * 20).fill(light);
    for (let y = 3; y < 17; y++) data.fill(20, y * 30 + 4, y * 30 + 7);
    for (let y = 3; y < 17; y++) data.fill(20, y * 30 + 14, y * 30 + 26);
    const closed = closeGaps({ width: 30, height: 20, data }, 5).data;
    expect(closed[10 * 30 + 5]).toBe(light);
    expect(closed[10 * 30 + 20]).toBe(20);
  });

  it('never darkens, and does no more the second time', () => {
    fc.assert(
      fc.property(anyGrey, fc.integer({ min: 1, max: 9 }), (image, size) => {
        const closed = closeGaps(image, size);
        expect(closed.data.every((value, at) => value >= image.data[at]!)).toBe(true);
        expect(closeGaps(closed, size)).toEqual(closed);
      }),
    );
  });
});

describe('ink', () => {
  it('is found in light and in shade alike', () => {
    const [width, height] = [160, 40];
    const data = new Uint8Array(width * height);
    for (let at = 0; at < data.length; at++) {
      const x = at % width;
      const light = x < 80 ? 230 : 70;
      data[at] = x % 10 === 5 && at > width * 10 && at < width * 30 ? light * 0.4 : light;
    }
    const { data: mask } = markInk(inkOf({ width, height, data }, 9), 0.4);
    const row = [...mask.subarray(20 * width, 21 * width)];
    expect(row.flatMap((marked, x) => (marked === 1 ? [x] : [])).filter((x) => x % 10 === 5)).toHaveLength(
      16,
    );
    expect(mask.subarray(0, width * 9).every((marked) => marked === 0)).toBe(true);
  });
});

describe('pieces', () => {
  const limits = { minimumHeight: 1, maximumHeight: 50, maximumWidth: 100, longest: 2.6 };

  it('touch by side and corner', () => {
    const pieces = connectedPieces(picture('##...#', '..#..#', '.....#'), limits);
    expect(pieces).toEqual([
      { left: 0, top: 0, right: 3, bottom: 2 },
      { left: 5, top: 0, right: 6, bottom: 3 },
    ]);
  });

  it('are one where their branches meet below', () => {
    expect(connectedPieces(picture('#.#.#', '#.#.#', '#####'), limits)).toEqual([
      { left: 0, top: 0, right: 5, bottom: 3 },
    ]);
  });

  it('are sliced where they are long', () => {
    const pieces = connectedPieces(picture('##########', '##########'), limits);
    expect(pieces.length).toBeGreaterThan(3);
    expect(pieces[0]!.left).toBe(0);
    expect(pieces.at(-1)!.right).toBeCloseTo(10);
  });
});

describe('rectifying', () => {
  it('maps a rectangle onto any convex quad', () => {
    const quad: Quad = [
      { x: 10, y: 12 },
      { x: 92, y: 4 },
      { x: 99, y: 61 },
      { x: 3, y: 50 },
    ];
    const map = rectangleToQuad(48, 20, quad);
    const corners = [mapPoint(map, 0, 0), mapPoint(map, 48, 0), mapPoint(map, 48, 20), mapPoint(map, 0, 20)];
    corners.forEach((corner, index) => {
      expect(corner.x).toBeCloseTo(quad[index]!.x);
      expect(corner.y).toBeCloseTo(quad[index]!.y);
    });
  });

  it.each([
    ['quickly', rectify],
    ['smoothly', rectifySmoothly],
  ])('%s leaves a plane a plane', (_, cut) => {
    const quad: Quad = [
      { x: 4, y: 3 },
      { x: 16, y: 3 },
      { x: 16, y: 7 },
      { x: 4, y: 7 },
    ];
    const { data } = cut(plane, rectangleToQuad(24, 8, quad), 24, 8);
    for (let y = 0; y < 8; y++) {
      for (let x = 0; x < 24; x++) {
        const expected = 5 * (4 + (x + 0.5) / 2 - 0.5) + 8 * (3 + (y + 0.5) / 2 - 0.5);
        expect(Math.abs(data[y * 24 + x]! - expected)).toBeLessThanOrEqual(1);
      }
    }
  });

  it('of a quad without area, or beyond the picture, still gives pixels', () => {
    const point = { x: 5, y: 5 };
    const far = { x: 1e6, y: -1e6 };
    for (const quad of [[point, point, point, point] as const, [far, point, far, point] as const]) {
      const map = rectangleToQuad(6, 4, quad);
      expect(rectify(plane, map, 6, 4).data).toHaveLength(24);
      expect(rectifySmoothly(plane, map, 6, 4).data).toHaveLength(24);
    }
  });
});

describe('smoothing', () => {
  it('weighs a pixel with its neighbours and leaves the rim', () => {
    const data = new Uint8Array(25);
    data[12] = 160;
    data[0] = 9;
    const { data: smoothed } = smooth({ width: 5, height: 5, data });
    expect([smoothed[12], smoothed[11], smoothed[6], smoothed[0]]).toEqual([40, 20, 11, 9]);
  });
});
