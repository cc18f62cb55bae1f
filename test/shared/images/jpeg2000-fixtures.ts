import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  createJpeg2000Decoder,
  type Jpeg2000Decoder,
} from '../../../shared/images/jpeg2000/jpeg2000-decoder.ts';

const wasm = createRequire(import.meta.url).resolve('@cornerstonejs/codec-openjpeg/decodewasm');

export const createDecoder = (): Promise<Jpeg2000Decoder> => createJpeg2000Decoder(readFileSync(wasm));

/** The samples of a binary PPM or PGM with a two-number size line. */
export function readSamples(bytes: Uint8Array): Uint8Array {
  const header = /^P[56]\n\d+ \d+\n\d+\n/.exec(String.fromCharCode(...bytes.subarray(0, 30)))!;
  return bytes.slice(header[0].length);
}

/** A JP2 box (ISO/IEC 15444-1 §I.4) with the length given, or its own. */
export function box(
  type: string,
  content: Uint8Array | readonly number[],
  length = 8 + content.length,
): Uint8Array {
  const bytes = new Uint8Array(8 + content.length);
  new DataView(bytes.buffer).setUint32(0, length);
  bytes.set(
    Array.from(type, (character) => character.charCodeAt(0)),
    4,
  );
  bytes.set(content, 8);
  return bytes;
}

export const signatureBox = box('jP  ', [0x0d, 0x0a, 0x87, 0x0a]);

export const join = (...parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));

/** A copy with a big-endian 32-bit number written into it. */
export function with32(bytes: Uint8Array, offset: number, value: number): Uint8Array {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(offset, value);
  return copy;
}
