import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './debian-package.ts';
import { encodePbm } from './netpbm.ts';
import { inScratchFolder } from './scratch-folder.ts';
import type { Picture } from './sketchbook.ts';

/** 在留カード等仕様書 1.5 §3.3.4: D0 is 7,000 bytes, filled up with NUL. */
const LIMIT = 7000;

/** Bilevel TIFF, CCITT Group 4 (MMR), in one strip. */
export function encodeGroup4(picture: Picture): Uint8Array {
  const bytes = inScratchFolder((folder) => {
    const pbm = join(folder, 'front.pbm');
    const plain = join(folder, 'plain.tif');
    const group4 = join(folder, 'front.tif');
    writeFileSync(pbm, encodePbm(picture));
    runTool('ppm2tiff', ['-c', 'none', '-R', '300', pbm, plain]);
    runTool('tiffcp', ['-s', '-r', String(picture.height), '-c', 'g4', plain, group4]);
    return readFileSync(group4);
  });
  if (bytes.length > LIMIT) throw new Error(`The front layer takes ${bytes.length} bytes, over ${LIMIT}`);
  return bytes;
}
