import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { decodeTiffGroup4 } from '../../../shared/images/tiff/decode-tiff-group4.ts';
import { readTiffHeader } from '../../../shared/images/tiff/read-tiff-header.ts';
import { fixture, packRows } from './tiff-fixtures.ts';

interface Utif {
  readonly decode: {
    _decodeG4(
      data: Uint8Array,
      offset: number,
      length: number,
      target: Uint8Array,
      targetOffset: number,
      width: number,
      fillOrder: 1 | 2,
    ): void;
  };
}
const utif = createRequire(import.meta.url)('utif2') as Utif;

describe('decodeTiffGroup4 against utif2', () => {
  it.each(['text.tif', 'text-lsb.tif', 'noise.tif', 'front.tif'])('draws %s alike', (name) => {
    const bytes = fixture(name);
    const { width, height, strips, lowestBitFirst } = readTiffHeader(bytes);
    const rowBytes = Math.ceil(width / 8);
    // utif2 may write lines past the end of a strip, so each strip gets a target of its own.
    const rows = strips.map(({ offset, length, rows: count }) => {
      const target = new Uint8Array(rowBytes * count);
      utif.decode._decodeG4(bytes, offset, length, target, 0, width, lowestBitFirst ? 2 : 1);
      return target;
    });
    const { data } = decodeTiffGroup4(bytes);
    expect(Buffer.compare(Buffer.concat(rows), packRows({ width, height, data }))).toBe(0);
  });
});
