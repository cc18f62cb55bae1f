import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { decodeTiffGroup4 } from '../../../shared/images/tiff/decode-tiff-group4.ts';
import { outcomeOf, padded } from './outcome.ts';
import { drawRuns, fixture, onePicture, packRows, readPbm, writeTiff } from './tiff-fixtures.ts';

/** A picture of one strip whose bits are given as text. */
const strip = (width: number, height: number, bits: string): Uint8Array => {
  const text = bits.replaceAll(' ', '');
  const bytes = Array.from({ length: Math.ceil(text.length / 8) }, (_, i) =>
    parseInt(text.slice(i * 8, i * 8 + 8).padEnd(8, '0'), 2),
  );
  return writeTiff(onePicture(width, height, bytes.length), bytes);
};

describe('decodeTiffGroup4 on files of libtiff', () => {
  it.each([
    ['text.tif', 'text.pbm'],
    ['text-mm.tif', 'text.pbm'],
    ['text-strips.tif', 'text.pbm'],
    ['text-lsb.tif', 'text.pbm'],
    ['noise.tif', 'noise.pbm'],
    ['white.tif', 'white.pbm'],
    ['black.tif', 'black.pbm'],
    ['narrow.tif', 'narrow.pbm'],
  ])('draws %s like %s, padded or not', (tiff, pbm) => {
    const expected = { ...readPbm(fixture(pbm)), channels: 1 };
    expect(decodeTiffGroup4(fixture(tiff))).toEqual(expected);
    expect(decodeTiffGroup4(padded(fixture(tiff), 7000))).toEqual(expected);
  });

  it('inverts when black is zero', () => {
    const expected = readPbm(fixture('text.pbm')).data.map((sample) => 255 - sample);
    expect(decodeTiffGroup4(fixture('text-black-is-zero.tif')).data).toEqual(expected);
  });

  it('knows every run code', () => {
    const runs = decodeTiffGroup4(fixture('runs.tif'));
    expect(Buffer.compare(runs.data, drawRuns().data)).toBe(0);
  });

  it('draws a picture of the size of a card', () => {
    const { width, height, data } = decodeTiffGroup4(fixture('front.tif'));
    const digest = createHash('sha256').update(packRows({ width, height, data })).digest('hex');
    expect({ width, height, digest }).toEqual({
      width: 1011,
      height: 638,
      digest: '306d075372b8eb52325234a34404e65d916ba378c32aff192d615c89ee23cf69',
    });
  });

  it('leaves its input as it was', () => {
    const bytes = fixture('text-lsb.tif');
    decodeTiffGroup4(bytes);
    expect(bytes).toEqual(fixture('text-lsb.tif'));
  });
});

describe('decodeTiffGroup4 on lines written by hand', () => {
  it('follows horizontal, vertical and pass mode', () => {
    // row 1: 3 white, 2 black, V0 to the end; row 2: VL1, VR1, V0; row 3: pass, V0
    const { data } = decodeTiffGroup4(strip(8, 3, '001 1000 11 1  010 011 1  0001 1'));
    const row = (text: string): number[] => Array.from(text, (pixel) => (pixel === '#' ? 0 : 255));
    expect(Array.from(data)).toEqual(row('...##...' + '..####..' + '........'));
  });

  it.each([
    ['a white line', '1', 'decoded'],
    ['an end-of-facsimile-block', '1 000000000001 000000000001', 'decoded'],
    ['bits after the block', '1 000000000001 000000000001 01', 'corrupt'],
    ['a second line', '1 1', 'corrupt'],
    ['nothing', '', 'truncated'],
    ['the block before the line', '000000000001 000000000001', 'truncated'],
    ['an extension code', '0000001111', 'unsupported'],
    ['no mode code', '00000001 11111111', 'corrupt'],
    ['no run code', '001 00000000 11111111', 'corrupt'],
    ['half a run code', '001 00110', 'truncated'],
    ['a run past the line', '001 10100 11', 'corrupt'],
    ['make-up codes past the line', '001' + '000000011111'.repeat(3), 'corrupt'],
    ['an empty run inside the line', '001 0111 0000110111 1', 'corrupt'],
    ['a change left of the line', '001 1000 11 0000010 0000010', 'corrupt'],
    ['a change right of the line', '011', 'corrupt'],
    ['pass mode without a change above', '0001', 'corrupt'],
  ])('treats %s', (_, bits, outcome) => {
    expect(outcomeOf(() => decodeTiffGroup4(strip(8, 1, bits)))).toBe(outcome);
  });
});
