import { expect, it } from 'vitest';
import { growZone } from '../../../../renderer/ocr/locate/grow-zone.ts';
import type { Quad } from '../../../../renderer/ocr/number-scanner.ts';

it('reaches beyond the upper and the lower side by the same share, along the slanted sides', () => {
  const zone: Quad = [
    { x: 10, y: 20 },
    { x: 110, y: 30 },
    { x: 108, y: 50 },
    { x: 8, y: 40 },
  ];
  expect(growZone(zone, 0)).toEqual(zone);
  expect(growZone(zone, 0.5)).toEqual([
    { x: 11, y: 10 },
    { x: 111, y: 20 },
    { x: 107, y: 60 },
    { x: 7, y: 50 },
  ]);
});
