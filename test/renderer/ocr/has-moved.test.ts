import { expect, it } from 'vitest';
import { hasMoved } from '../../../renderer/ocr/has-moved.ts';
import type { FramePoint, Quad } from '../../../renderer/ocr/number-scanner.ts';

const height = 30;
const zone: Quad = [
  { x: 600, y: 100 },
  { x: 900, y: 90 },
  { x: 901, y: 90 + height },
  { x: 601, y: 100 + height },
];
const moved = (by: (corner: FramePoint) => FramePoint): Quad => {
  const [upperLeft, upperRight, lowerRight, lowerLeft] = zone;
  return [by(upperLeft), by(upperRight), by(lowerRight), by(lowerLeft)];
};
const shifted = (right: number, down: number): Quad => moved(({ x, y }) => ({ x: x + right, y: y + down }));

it.each<readonly [string, Quad, boolean]>([
  ['the same place', zone, false],
  ['a hand that trembles', shifted(0.3 * height, -0.2 * height), false],
  ['a card that is brought in', shifted(-3 * height, height), true],
  ['a card that is pulled down', shifted(0, 0.8 * height), true],
  [
    'a card that comes nearer slowly',
    moved(({ x, y }) => ({ x: 640 + 1.04 * (x - 640), y: 360 + 1.04 * (y - 360) })),
    false,
  ],
  [
    'a card that comes nearer fast',
    moved(({ x, y }) => ({ x: 640 + 1.15 * (x - 640), y: 360 + 1.15 * (y - 360) })),
    true,
  ],
  [
    'a line that is cut longer at one end',
    moved(({ x, y }) => ({ x: x > 700 ? x + 2 * height : x, y })),
    false,
  ],
])('%s', (_, now, expected) => {
  expect(hasMoved(zone, now)).toBe(expected);
  expect(hasMoved(now, zone)).toBe(expected);
});

it('measures in heights of the characters', () => {
  const twice = (quad: Quad): Quad => {
    const [upperLeft, upperRight, lowerRight, lowerLeft] = quad;
    const by = ({ x, y }: FramePoint): FramePoint => ({ x: 2 * x, y: 2 * y });
    return [by(upperLeft), by(upperRight), by(lowerRight), by(lowerLeft)];
  };
  for (const down of [0.5, 0.7]) {
    const now = shifted(0, down * height);
    expect(hasMoved(twice(zone), twice(now))).toBe(hasMoved(zone, now));
  }
});

it('knows nothing of a frame without a number', () => {
  expect(hasMoved(null, zone)).toBe(false);
  expect(hasMoved(zone, null)).toBe(false);
  expect(hasMoved(null, null)).toBe(false);
});
