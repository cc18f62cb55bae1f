import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runTool } from './debian-package.ts';
import { encodePbm } from './netpbm.ts';
import { inScratchFolder } from './scratch-folder.ts';
import type { Picture } from './sketchbook.ts';

/** Bilevel TIFF, CCITT Group 4 (MMR), in one strip, of at most `limit` bytes. */
export function encodeGroup4(picture: Picture, limit: number): Uint8Array {
  const bytes = inScratchFolder((folder) => {
    const pbm = join(folder, 'front.pbm');
    const plain = join(folder, 'plain.tif');
    const group4 = join(folder, 'front.tif');
    writeFileSync(pbm, encodePbm(picture));
    runTool('ppm2tiff', ['-c', 'none', '-R', '300', pbm, plain]);
    runTool('tiffcp', ['-s', '-r', String(picture.height), '-c', 'g4', plain, group4]);
    return readFileSync(group4);
  });
  if (bytes.length > limit) throw new Error(`The picture takes ${bytes.length} bytes, over ${limit}`);
  return bytes;
}
