import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeTiffGroup4 } from '../../../shared/images/tiff/decode-tiff-group4.ts';
import { readTiffHeader } from '../../../shared/images/tiff/read-tiff-header.ts';
import { flipped, outcomeOf, survives } from './outcome.ts';
import { fixture, onePicture, writeTiff, type TiffField } from './tiff-fixtures.ts';

const oneRow = [0x80];
const outcome = (changes: Readonly<Record<number, number | undefined>>): string =>
  outcomeOf(() => decodeTiffGroup4(writeTiff(onePicture(8, 1, 1, changes), oneRow)));

describe('a TIFF header', () => {
  it.each([
    ['the picture these cases vary', {}, 'decoded'],
    ['the defaults of the standard', { 266: undefined, 274: undefined, 278: undefined }, 'decoded'],
    ['an unknown tag', { 700: 9 }, 'decoded'],
    ['no width', { 256: undefined }, 'corrupt'],
    ['width 0', { 256: 0 }, 'corrupt'],
    ['height 0', { 257: 0 }, 'corrupt'],
    ['4,001 pixels across', { 256: 4001 }, 'too-large'],
    ['4,001 pixels down', { 257: 4001, 278: 4001 }, 'too-large'],
    ['65,535 x 65,535', { 256: 65_535, 257: 65_535 }, 'too-large'],
    ['2^32 - 1 across', { 256: 0xffffffff }, 'too-large'],
    ['two bits a sample', { 258: 2 }, 'unsupported'],
    ['no compression tag', { 259: undefined }, 'unsupported'],
    ['Group 3', { 259: 3 }, 'unsupported'],
    ['no photometric tag', { 262: undefined }, 'corrupt'],
    ['a palette', { 262: 3 }, 'unsupported'],
    ['fill order 3', { 266: 3 }, 'unsupported'],
    ['upside down', { 274: 3 }, 'unsupported'],
    ['three samples', { 277: 3 }, 'unsupported'],
    ['strips without rows', { 278: 0 }, 'corrupt'],
    ['more rows a strip than rows', { 278: 0xffffffff }, 'decoded'],
    ['no strips', { 273: undefined }, 'corrupt'],
    ['no strip lengths', { 279: undefined }, 'corrupt'],
    ['a strip behind the file', { 273: 0xffffffff }, 'truncated'],
    ['a strip longer than the file', { 279: 0xffffffff }, 'truncated'],
    ['an empty strip', { 279: 0 }, 'truncated'],
  ])('with %s', (_, changes, expected) => {
    expect(outcome(changes)).toBe(expected);
  });

  it('may hold SHORT values', () => {
    const fields = onePicture(8, 1, 1).map(([tag, , values]): TiffField => [tag, 3, values]);
    expect(outcomeOf(() => decodeTiffGroup4(writeTiff(fields, oneRow)))).toBe('decoded');
  });

  it('must not repeat a tag, be empty, or count more entries than a file has', () => {
    const fields = onePicture(8, 1, 1);
    expect(outcomeOf(() => readTiffHeader(writeTiff([...fields, [256, 4, [9]]], oneRow)))).toBe('corrupt');
    expect(outcomeOf(() => readTiffHeader(writeTiff([], oneRow)))).toBe('corrupt');
    for (const [count, expected] of [
      [65_535, 'corrupt'],
      [99, 'truncated'],
    ] as const) {
      const file = writeTiff(fields, oneRow);
      new DataView(file.buffer).setUint16(8, count, true);
      expect(outcomeOf(() => readTiffHeader(file))).toBe(expected);
    }
  });

  it('must give as many strips as its rows need, before they are listed', () => {
    const file = writeTiff(onePicture(8, 1, 1), oneRow);
    new DataView(file.buffer).setUint32(10 + 6 * 12 + 4, 0xffffffff, true); // count of StripOffsets
    expect(outcomeOf(() => readTiffHeader(file))).toBe('corrupt');
  });

  it('must not let strips share their bytes', () => {
    const fields = onePicture(8, 2, 1, { 278: 1 }).map((field): TiffField =>
      field[0] === 273 ? [273, 3, [8, 8]] : field[0] === 279 ? [279, 3, [120, 120]] : field,
    );
    expect(outcomeOf(() => readTiffHeader(writeTiff(fields, oneRow)))).toBe('truncated');
  });

  it('does not follow a directory that points at itself', () => {
    const fields = onePicture(8, 1, 1);
    const file = writeTiff(fields, oneRow);
    new DataView(file.buffer).setUint32(10 + fields.length * 12, 8, true);
    expect(outcomeOf(() => decodeTiffGroup4(file))).toBe('decoded');
  });

  it('is not that of another format', () => {
    expect(outcomeOf(() => readTiffHeader(fixture('face.jp2')))).toBe('wrong-format');
    expect(outcomeOf(() => readTiffHeader(Uint8Array.of(0x49, 0x49, 43, 0, 8, 0, 0, 0)))).toBe(
      'wrong-format',
    );
    expect(outcomeOf(() => readTiffHeader(new Uint8Array(7000)))).toBe('wrong-format');
    expect(outcomeOf(() => readTiffHeader(fixture('text-g3.tif')))).toBe('unsupported');
  });
});

describe('a damaged TIFF', () => {
  const files = ['text.tif', 'text-strips.tif', 'text-lsb.tif', 'noise.tif'].map(fixture);

  it('cut anywhere is refused, for libtiff writes the directory last', () => {
    for (const file of files) {
      for (let length = 0; length < file.length; length++) {
        const result = survives(() => decodeTiffGroup4(file.subarray(0, length)));
        // The last bytes are values that this reader does not use.
        if (length < file.length - 200) expect(result).not.toBe('decoded');
      }
    }
  });

  it('loses rows and is refused', () => {
    const file = fixture('text.tif');
    const view = new DataView(file.buffer);
    const directory = view.getUint32(4, true);
    for (let entry = 0; entry < view.getUint16(directory, true); entry++) {
      const offset = directory + 2 + entry * 12;
      if (view.getUint16(offset, true) === 279)
        view.setUint32(offset + 8, view.getUint32(offset + 8, true) - 20, true);
    }
    expect(outcomeOf(() => decodeTiffGroup4(file))).toBe('truncated');
  });

  it('survives every flipped bit', () => {
    const file = fixture('noise.tif');
    for (let bit = 0; bit < file.length * 8; bit++) survives(() => decodeTiffGroup4(flipped(file, bit)));
  });

  it('survives 2,000 mutations', () => {
    const place = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }));
    const cases = fc.tuple(fc.constantFrom(...files), fc.array(place, { minLength: 1, maxLength: 8 }));
    fc.assert(
      fc.property(cases, ([file, places]) => {
        const bytes = file.slice();
        for (const [at, value] of places) bytes[at % bytes.length] = value;
        survives(() => decodeTiffGroup4(bytes));
      }),
      { numRuns: 2000 },
    );
  });
});
