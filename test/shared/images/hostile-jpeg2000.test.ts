import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Jpeg2000Decoder } from '../../../shared/images/jpeg2000/jpeg2000-decoder.ts';
import { readJpeg2000Header } from '../../../shared/images/jpeg2000/read-jpeg2000-header.ts';
import { captureHeaps } from './capture-heaps.ts';
import { box, createDecoder, join, signatureBox, with32 } from './jpeg2000-fixtures.ts';
import { flipped, outcomeOf, survives } from './outcome.ts';
import { fixture } from './tiff-fixtures.ts';

let decoder: Jpeg2000Decoder;
beforeAll(async () => {
  decoder = await createDecoder();
});

const codestream = fixture('face.j2k');
/** Offsets of SIZ fields from the start of a bare codestream. */
const siz = {
  rsiz: 6,
  width: 8,
  height: 12,
  xOffset: 16,
  tileWidth: 24,
  tileHeight: 28,
  tileX: 32,
  depth: 42,
};
const headerOutcome = (bytes: Uint8Array): string => outcomeOf(() => readJpeg2000Header(bytes));

describe('the size of a codestream', () => {
  it.each([
    ['no width', siz.width, 0, 'corrupt'],
    ['no height', siz.height, 0, 'corrupt'],
    ['4,001 pixels across', siz.width, 4001, 'too-large'],
    ['4,001 pixels down', siz.height, 4001, 'too-large'],
    ['65,535 pixels', siz.width, 65_535, 'too-large'],
    ['2^32 - 1 pixels', siz.height, 0xffffffff, 'too-large'],
    ['an offset', siz.xOffset, 1, 'unsupported'],
    ['offset tiles', siz.tileX, 1, 'unsupported'],
    ['empty tiles', siz.tileWidth, 0, 'corrupt'],
    ['tiles of one column', siz.tileHeight, 0, 'corrupt'],
    ['signed samples', siz.depth, 0x87010187, 'unsupported'],
    ['nine bits', siz.depth, 0x08010108, 'unsupported'],
  ])('with %s', (_, offset, value, expected) => {
    expect(headerOutcome(with32(codestream, offset, value))).toBe(expected);
  });

  it('counts its tiles before they cost anything', () => {
    expect(headerOutcome(with32(with32(codestream, siz.tileWidth, 1), siz.tileHeight, 1))).toBe('too-large');
    expect(headerOutcome(with32(codestream, siz.tileHeight, 16))).toBe('truncated'); // two tiles, one sent
  });

  it('has no Part 2 or Part 15 extensions', () => {
    for (const high of [0x40, 0x80]) {
      const bytes = codestream.slice();
      bytes[siz.rsiz] = high;
      expect(headerOutcome(bytes)).toBe('unsupported');
    }
  });

  it('4,000 x 4,000 out of a kilobyte stays within the heap, and a heap that grew is not kept', () =>
    captureHeaps(async (heaps) => {
      const own = await createDecoder();
      let bytes = with32(with32(codestream, siz.width, 4000), siz.height, 4000);
      bytes = with32(with32(bytes, siz.tileWidth, 4000), siz.tileHeight, 4000);
      const style = codestream.findIndex((byte, i) => byte === 0xff && codestream[i + 1] === 0x52);
      bytes.fill(0, style + 10, style + 12); // code-blocks of 4 x 4: a million of them
      expect(outcomeOf(() => own.decode(bytes))).toBe('too-large');
      // Eight bytes for each of the 48 million samples declared, and 64 MiB.
      expect(heaps[0]!.buffer.byteLength).toBeLessThanOrEqual(8 * 48_000_000 + 64 * 1024 * 1024);
      expect(outcomeOf(() => own.decode(codestream))).toBe('decoded');
      expect(heaps).toHaveLength(2);
    }));
});

describe('the boxes of a JP2 file', () => {
  const jp2c = box('jp2c', codestream);

  it('lead to the codestream, past any number of others', () => {
    const many = Array.from({ length: 5000 }, () => box('free', []));
    expect(headerOutcome(join(signatureBox, ...many, jp2c))).toBe('decoded');
    expect(headerOutcome(join(signatureBox, ...many))).toBe('truncated');
  });

  it.each([
    ['of 2 to 7 bytes', box('free', [], 7), 'corrupt'],
    ['of an XLBox below 16', box('free', [0, 0, 0, 0, 0, 0, 0, 15], 1), 'corrupt'],
    ['of an XLBox past 2^32', box('free', [0, 0, 0, 1, 0, 0, 0, 16], 1), 'truncated'],
    ['that would lead back', box('free', [], 0xfffffff0), 'truncated'],
    ['to the end before the codestream', box('free', [], 0), 'truncated'],
    ['of a palette', box('jp2h', box('pclr', [0])), 'unsupported'],
    ['of a CMYK picture', box('jp2h', box('colr', [1, 0, 0, 0, 0, 0, 12])), 'unsupported'],
    ['of an sRGB picture', box('jp2h', box('colr', [1, 0, 0, 0, 0, 0, 16])), 'decoded'],
    ['of a colour profile', box('jp2h', box('colr', [2, 0, 0, 1, 2, 3, 4])), 'decoded'],
    ['with a box that leaves it', box('jp2h', box('colr', [1], 500)), 'truncated'],
    ['with a second signature', signatureBox, 'decoded'],
  ])('with one %s', (_, other, expected) => {
    expect(headerOutcome(join(signatureBox, other, jp2c))).toBe(expected);
  });

  it('must hold a codestream', () => {
    expect(headerOutcome(join(signatureBox, box('jp2c', fixture('text.tif'))))).toBe('corrupt');
    expect(headerOutcome(join(signatureBox, box('jp2c', [])))).toBe('truncated');
  });
});

describe('a damaged JPEG 2000 file', () => {
  const files = ['face.jp2', 'face.j2k', 'face-grey.jp2', 'face-tiles.j2k'].map(fixture);

  it('cut anywhere is refused', () => {
    for (const file of files) {
      for (let length = 0; length < file.length; length++) {
        expect(survives(() => decoder.decode(file.subarray(0, length)))).not.toBe('decoded');
      }
    }
  });

  it('with Psot 0 needs its end-of-codestream marker', () => {
    const start = codestream.findIndex((byte, i) => byte === 0xff && codestream[i + 1] === 0x90);
    const open = with32(codestream, start + 6, 0);
    expect(outcomeOf(() => decoder.decode(join(open, new Uint8Array(60))))).toBe('decoded');
    expect(outcomeOf(() => decoder.decode(open.subarray(0, -2)))).toBe('truncated');
    expect(outcomeOf(() => decoder.decode(with32(codestream, start + 6, 13)))).toBe('corrupt');
  });

  it('survives every flipped bit of its headers', { timeout: 60_000 }, () => {
    for (const file of files.slice(0, 2)) {
      for (let bit = 0; bit < 200 * 8; bit++) survives(() => decoder.decode(flipped(file, bit)));
    }
    expect(outcomeOf(() => decoder.decode(fixture('face.jp2')))).toBe('decoded');
  });

  it('survives 2,000 mutations', { timeout: 60_000 }, () => {
    const place = fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 }));
    const cases = fc.tuple(fc.constantFrom(...files), fc.array(place, { minLength: 1, maxLength: 8 }));
    fc.assert(
      fc.property(cases, ([file, places]) => {
        const bytes = file.slice();
        for (const [at, value] of places) bytes[at % bytes.length] = value;
        survives(() => decoder.decode(bytes));
      }),
      { numRuns: 2000 },
    );
    expect(outcomeOf(() => decoder.decode(fixture('face.jp2')))).toBe('decoded');
  });
});
