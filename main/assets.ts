import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

// The source lies one folder below the project, a built bundle two.
const candidates = ['../assets/', '../../assets/'].map((path) =>
  fileURLToPath(new URL(path, import.meta.url)),
);
const assetsDirectory = candidates.find((path) => existsSync(path)) ?? candidates[1] ?? '';

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
