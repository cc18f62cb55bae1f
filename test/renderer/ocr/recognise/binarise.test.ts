import { describe, expect, it } from 'vitest';
import type { GreyImage } from '../../../../renderer/ocr/pixels/grey-image.ts';
import {
  binariseByOtsu,
  binariseBySauvola,
  encodePgm,
  stretchContrast,
} from '../../../../renderer/ocr/recognise/binarise.ts';

const width = 60;
const height = 20;
const isInk = (x: number, y: number): boolean => x % 10 < 3 && y > 4 && y < 15;

/** Upright strokes on paper whose brightness is given by the column. */
function strokes(paper: (x: number) => number, ink: (x: number) => number): GreyImage {
  const data = Uint8Array.from({ length: width * height }, (_, at) => {
    const x = at % width;
    return isInk(x, Math.floor(at / width)) ? ink(x) : paper(x);
  });
  return { width, height, data };
}

const wrongPixels = ({ data }: GreyImage): number =>
  data.reduce(
    (sum, value, at) => sum + Number((value === 0) !== isInk(at % width, Math.floor(at / width))),
    0,
  );

describe('binarisation', () => {
  it('separates two kinds of pixels by Otsu’s threshold', () => {
    const even = strokes(
      () => 180,
      () => 90,
    );
    expect(wrongPixels(binariseByOtsu(even))).toBe(0);
  });

  it('follows a shadow by Sauvola’s, where one threshold for all cannot', () => {
    const shaded = strokes(
      (x) => 60 + 3 * x,
      (x) => 20 + 1.5 * x,
    );
    expect(wrongPixels(binariseBySauvola(shaded, 8))).toBeLessThan(0.02 * width * height);
    expect(wrongPixels(binariseByOtsu(shaded))).toBeGreaterThan(0.1 * width * height);
  });

  it('leaves even paper white', () => {
    const blank = strokes(
      () => 140,
      () => 140,
    );
    expect(binariseBySauvola(blank, 8).data.every((value) => value === 255)).toBe(true);
  });

  it('stretches contrast to the full range and keeps the order', () => {
    const { data } = stretchContrast(
      strokes(
        () => 120,
        () => 100,
      ),
    );
    expect([Math.min(...data), Math.max(...data)]).toEqual([0, 255]);
  });

  it('stretches an even picture without dividing by nothing', () => {
    const flat = { width: 4, height: 4, data: new Uint8Array(16).fill(77) };
    expect(stretchContrast(flat).data.every((value) => value === 0)).toBe(true);
  });

  it('writes a portable graymap', () => {
    const bytes = encodePgm({ width: 2, height: 1, data: Uint8Array.of(7, 8) });
    expect(Buffer.from(bytes).toString('latin1')).toBe('P5\n2 1\n255\n\u0007\b');
  });
});
