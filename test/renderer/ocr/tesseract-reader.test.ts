import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startTesseract, type TesseractReader } from '../../../renderer/ocr/tesseract-reader.ts';
import { alignPrint } from '../../../renderer/ocr/recognise/align-print.ts';
import { encodePgm } from '../../../renderer/ocr/recognise/binarise.ts';
import { glyphClasses } from '../../../renderer/ocr/recognise/glyph-classes.ts';
import { lookAtFrame } from '../../../renderer/ocr/recognise/look-at-frame.ts';
import { heldCard, heldNumber, shippedNetworks } from './recognise/held-card.ts';

const { resolve } = createRequire(import.meta.url);
/** The language that the build copies beside the page. On Node the library finds its own program. */
const langPath = dirname(resolve('@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz'));

let reader: TesseractReader;
beforeAll(async () => {
  reader = await startTesseract({ langPath });
});
afterAll(() => {
  reader.end();
});

it.each([0, 1, 2])('reads the print of look %i, by turns with and without seeking the line', async (look) => {
  const { print, places } = lookAtFrame(heldCard, shippedNetworks, look).found!;
  const symbols = await reader.read(encodePgm(print.image), print.segmentation);
  const said = alignPrint(symbols, places).map((symbol) => glyphClasses[symbol?.glyph ?? -1]);
  expect(said.join('')).toBe(heldNumber);
  for (const { text, confidence, left, right } of symbols) {
    expect(glyphClasses).toContain(text);
    expect(confidence).toBeGreaterThan(0);
    expect(confidence).toBeLessThanOrEqual(100);
    expect(left).toBeLessThan(right);
    expect(right).toBeLessThanOrEqual(print.image.width);
  }
});

it('rejects what is no picture, and reads on', async () => {
  await expect(reader.read(new Uint8Array([1, 2, 3]), 'find-line')).rejects.toBeDefined();
  const { print } = lookAtFrame(heldCard, shippedNetworks, 0).found!;
  expect(await reader.read(encodePgm(print.image), 'find-line')).not.toEqual([]);
});

it('does not start without its language, and says so', async () => {
  await expect(startTesseract({ langPath: tmpdir() })).rejects.toThrow(/Tesseract does not start: .*ENOENT/);
});
