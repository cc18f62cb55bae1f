import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const specimens = fileURLToPath(new URL('../../assets/specimens/', import.meta.url));

/** A specimen's asset; a picture that is not drawn yet is replaced by bytes that name it. */
export function readAsset(path: string): Uint8Array {
  const file = specimens + path;
  const isPicture = /\.(tif|jp2|j2k)$/.test(path);
  return isPicture && !existsSync(file) ? new TextEncoder().encode(path) : readFileSync(file);
}
