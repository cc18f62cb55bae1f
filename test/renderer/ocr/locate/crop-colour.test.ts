import { expect, it } from 'vitest';
import { cropColour } from '../../../../renderer/ocr/locate/crop-colour.ts';

it('crops in colour, opaque, at the size wanted', () => {
  const [width, height] = [30, 20];
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  for (let y = 5; y < 15; y++) {
    for (let x = 10; x < 20; x++) data.set([200, 30, 60, 0], (y * width + x) * 4);
  }
  const zone = [
    { x: 11, y: 6 },
    { x: 19, y: 6 },
    { x: 19, y: 14 },
    { x: 11, y: 14 },
  ] as const;
  const crop = cropColour({ width, height, data }, zone, { width: 16, height: 16 });
  expect([crop.width, crop.height]).toEqual([16, 16]);
  expect([...crop.data.subarray((8 * 16 + 8) * 4, (8 * 16 + 8) * 4 + 4)]).toEqual([200, 30, 60, 255]);
});
