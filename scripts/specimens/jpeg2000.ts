import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './debian-package.ts';
import { encodePpm } from './netpbm.ts';
import { inScratchFolder } from './scratch-folder.ts';
import type { Picture } from './sketchbook.ts';

/** 在留カード等仕様書 1.5 §3.3.4: D1 is 3,000 bytes, filled up with NUL. */
const LIMIT = 3000;

/** With the boxes of a JP2 file, or the bare codestream: a reader of cards must take both. */
export type Jpeg2000Form = 'boxes' | 'codestream';

/** The best quality that still fits: the rate the encoder is asked for is only roughly the rate it gives. */
export function encodeJpeg2000(picture: Picture, form: Jpeg2000Form): Uint8Array {
  return inScratchFolder((folder) => {
    const source = join(folder, 'photo.ppm');
    const result = join(folder, form === 'codestream' ? 'photo.j2k' : 'photo.jp2');
    writeFileSync(source, encodePpm(picture));
    for (let rate = 15; rate < 60; rate += 0.25) {
      // 9-7 wavelet (-I): at this rate it blurs where the reversible one would leave blocks.
      runTool('opj_compress', ['-i', source, '-o', result, '-r', String(rate), '-I', '-C', 'specimen']);
      const bytes = readFileSync(result);
      if (bytes.length <= LIMIT) return bytes;
    }
    throw new Error(`The portrait does not fit ${LIMIT} bytes`);
  });
}
