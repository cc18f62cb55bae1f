import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decodeTiffGroup4 } from '../../../shared/images/tiff/decode-tiff-group4.ts';
import { drawBilevel, packRows } from './tiff-fixtures.ts';

const installed = spawnSync('ppm2tiff', ['-h']).error === undefined;

describe.skipIf(!installed)('decodeTiffGroup4 against libtiff', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'group4-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  it('draws what ppm2tiff was given', { timeout: 30_000 }, () => {
    const picture = fc
      .record({
        width: fc.oneof(fc.integer({ min: 1, max: 70 }), fc.integer({ min: 71, max: 3000 })),
        height: fc.integer({ min: 1, max: 12 }),
        edges: fc.array(fc.nat(3000), { minLength: 1, maxLength: 12 }),
        slant: fc.integer({ min: -6, max: 6 }),
      })
      .map(({ width, height, edges, slant }) =>
        drawBilevel(width, height, (x, y) => edges.filter((edge) => edge + slant * y <= x).length % 2 === 1),
      );
    fc.assert(
      fc.property(picture, (expected) => {
        const [pbm, tiff] = [join(folder, 'a.pbm'), join(folder, 'a.tif')];
        writeFileSync(
          pbm,
          Buffer.concat([Buffer.from(`P4\n${expected.width} ${expected.height}\n`), packRows(expected)]),
        );
        expect(spawnSync('ppm2tiff', ['-c', 'g4', pbm, tiff]).status).toBe(0);
        expect(decodeTiffGroup4(readFileSync(tiff))).toEqual({ ...expected, channels: 1 });
      }),
      { numRuns: 100 },
    );
  });
});
