import forge from 'node-forge';
import { fromBinaryString, toBinaryString } from './binary-string.ts';

/** SHA-1, 20 bytes. Both generations derive their keys with it (在留カード等仕様書 1.5 §4.2.4, 別添1). */
export function sha1(message: Uint8Array): Uint8Array {
  const digest = forge.md.sha1.create();
  digest.update(toBinaryString(message));
  return fromBinaryString(digest.digest().getBytes());
}
