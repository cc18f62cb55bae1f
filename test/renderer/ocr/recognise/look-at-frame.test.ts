import { expect, it } from 'vitest';
import { glyphClasses } from '../../../../renderer/ocr/recognise/glyph-classes.ts';
import { lookAtFrame } from '../../../../renderer/ocr/recognise/look-at-frame.ts';
import { twoBest } from '../../../../renderer/ocr/recognise/two-best.ts';
import { heldCard, heldNumber, heldZone, shippedNetworks } from './held-card.ts';

const textOf = (logs: readonly Float32Array[]): string =>
  logs.map((position) => glyphClasses[twoBest(position).best]).join('');

it.each([0, 1, 2, 3, 4])('finds the number in a frame and reads it in two views: look %i', (look) => {
  const { hint, card, found } = lookAtFrame(heldCard, shippedNetworks, look);
  expect(hint).toBeNull();
  expect(card).not.toBeNull();
  for (const read of ['logs', 'together'] as const)
    expect(found?.readings.map((reading) => textOf(reading[read]))).toEqual([heldNumber, heldNumber]);
  for (const { x, y } of found!.zone) {
    expect(x).toBeGreaterThan(heldZone.left - 20);
    expect(x).toBeLessThan(heldZone.right + 20);
    expect(y).toBeGreaterThan(heldZone.top - 15);
    expect(y).toBeLessThan(heldZone.bottom + 15);
  }
});

it('cuts every look another way, and dresses four of them differently for Tesseract', () => {
  const looks = [0, 1, 2, 3].map((look) => lookAtFrame(heldCard, shippedNetworks, look).found!);
  const said = looks.flatMap(({ readings }) => readings.map(({ logs }) => logs.map(twoBest)));
  const margins = said.map((positions) => positions.map(({ margin }) => margin.toFixed(3)).join());
  expect(new Set(margins).size).toBe(margins.length);
  expect(looks.map(({ print }) => print.segmentation)).toEqual([
    'find-line',
    'raw-line',
    'find-line',
    'raw-line',
  ]);
  for (const { print, places } of looks) {
    const { width, height, data } = print.image;
    expect(data).toHaveLength(width * height);
    const steps = places.slice(1).map((place, at) => place - places[at]!);
    expect(Math.min(...steps)).toBeGreaterThan(0);
    expect(places[0]).toBeGreaterThan(0);
    expect(places.at(-1)).toBeLessThan(width);
  }
});

it('finds none on a desk', () => {
  const { width, height, data } = heldCard;
  const desk = data.map((value, at) => (at % 4 === 3 ? value : 90 + ((at * 7) % 13)));
  const { found, card } = lookAtFrame({ width, height, data: desk }, shippedNetworks, 0);
  expect(found).toBeNull();
  expect(card).toBeNull();
});
