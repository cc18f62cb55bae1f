import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join as joinPath } from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Jpeg2000Decoder } from '../../../shared/images/jpeg2000/jpeg2000-decoder.ts';
import { captureHeaps } from './capture-heaps.ts';
import { box, createDecoder, join, readSamples, signatureBox } from './jpeg2000-fixtures.ts';
import { outcomeOf, padded } from './outcome.ts';
import { fixture } from './tiff-fixtures.ts';

let decoder: Jpeg2000Decoder;
beforeAll(async () => {
  decoder = await createDecoder();
});

const colour = { width: 24, height: 32, channels: 3, data: readSamples(fixture('face.ppm')) };

describe('Jpeg2000Decoder on files of opj_compress', () => {
  it.each(['face.jp2', 'face.j2k', 'face-tiles.j2k'])('draws %s, padded or not', (name) => {
    expect(decoder.decode(fixture(name))).toEqual(colour);
    expect(decoder.decode(padded(fixture(name), 3000))).toEqual(colour);
  });

  it('draws grey, and four bits as eight', () => {
    const grey = { width: 24, height: 32, channels: 1, data: readSamples(fixture('face.pgm')) };
    expect(decoder.decode(fixture('face-grey.jp2'))).toEqual(grey);
    const steps = Uint8Array.from({ length: 24 * 32 }, (_, i) => (((i % 24) + Math.floor(i / 24)) % 16) * 17);
    expect(decoder.decode(fixture('four-bits.j2k')).data).toEqual(steps);
  });

  it('takes a box of XLBox length, and one that reaches to the end', () => {
    const codestream = fixture('face.j2k');
    const toTheEnd = join(signatureBox, box('jp2c', codestream, 0), new Uint8Array(50));
    const size = 16 + codestream.length;
    const long = join(
      signatureBox,
      box('jp2c', join(Uint8Array.of(0, 0, 0, 0, 0, 0, size >> 8, size & 255), codestream), 1),
    );
    expect(decoder.decode(toTheEnd)).toEqual(colour);
    expect(decoder.decode(long)).toEqual(colour);
  });

  it.each([
    ['face-offset.j2k', 'unsupported'],
    ['face-subsampled.j2k', 'unsupported'],
    ['four-components.jp2', 'unsupported'],
    ['face-many-tiles.j2k', 'too-large'],
    ['text.tif', 'wrong-format'],
    ['face.ppm', 'wrong-format'],
  ])('refuses %s as %s', (name, reason) => {
    expect(outcomeOf(() => decoder.decode(fixture(name)))).toBe(reason);
  });

  it('draws a lossy portrait like opj_decompress', ({ skip }) => {
    const { width, height, data } = decoder.decode(padded(fixture('portrait.jp2'), 3000));
    expect([width, height, data.length]).toEqual([120, 160, 57_600]);
    const folder = mkdtempSync(joinPath(tmpdir(), 'jpeg2000-'));
    try {
      const target = joinPath(folder, 'a.ppm');
      const source = new URL('fixtures/portrait.jp2', import.meta.url).pathname;
      if (spawnSync('opj_decompress', ['-i', source, '-o', target]).status !== 0) skip('no opj_decompress');
      const samples = readFileSync(target).subarray(-57_600);
      // Floating point: two builds may round apart.
      const furthest = data.reduce((most, sample, i) => Math.max(most, Math.abs(sample - samples[i]!)), 0);
      expect(furthest).toBeLessThanOrEqual(1);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('Jpeg2000Decoder between pictures', () => {
  const broken = (): Uint8Array => {
    const bytes = fixture('face.j2k');
    bytes.fill(0xff, 51, 80); // COD and QCD
    return bytes;
  };

  it('decodes the next picture after a refused one, and prints nothing', async () => {
    const log = vi.spyOn(console, 'log');
    const error = vi.spyOn(console, 'error');
    const own = await createDecoder(); // the glue takes its printers when it starts
    expect(outcomeOf(() => own.decode(broken()))).not.toBe('decoded');
    const noLayers = fixture('face.j2k');
    const style = noLayers.findIndex((byte, i) => byte === 0xff && noLayers[i + 1] === 0x52);
    noLayers.fill(0, style + 6, style + 8);
    expect(outcomeOf(() => own.decode(noLayers))).toBe('corrupt');
    expect(own.decode(fixture('face.jp2'))).toEqual(colour);
    expect(log).not.toHaveBeenCalled();
    expect(error).not.toHaveBeenCalled();
  });

  it('leaves no picture in its heap, and replaces an OpenJPEG that trapped', () =>
    captureHeaps(async (heaps) => {
      const own = await createDecoder();
      const heap = new Uint8Array(heaps[0]!.buffer);
      const fresh = Buffer.from(heap);
      own.decode(fixture('portrait.jp2'));
      expect(fresh.equals(heap)).toBe(true);

      // The C++ code calls through tables that lie in the heap.
      heap.fill(0xff, 0, 200_000);
      expect(outcomeOf(() => own.decode(fixture('face.jp2')))).toBe('corrupt');
      expect(own.decode(fixture('face.jp2'))).toEqual(colour);
      expect(heaps).toHaveLength(2);
    }));
});
