import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

// This file and the built command line lie equally deep: main/command-line/ and out/command-line/.
const assetsDirectory = fileURLToPath(new URL('../../assets/', import.meta.url));

/** The trust store that comes with the program. */
export const shippedTrustStore = join(assetsDirectory, 'trust-store');

/** A file below `assets/specimens/`. */
export function readSpecimenAsset(path: string): Uint8Array {
  return readFileSync(join(assetsDirectory, 'specimens', path));
}

/** The JPEG 2000 decoder's WebAssembly module. */
export function readJpeg2000Module(): Uint8Array {
  const { resolve } = createRequire(import.meta.url);
  return readFileSync(resolve('@cornerstonejs/codec-openjpeg/decodewasm'));
}
