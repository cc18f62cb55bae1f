import { createHash } from 'node:crypto';

const keyLength = 16;

/** Kenc = Kmac: the first 16 bytes of SHA-1 over the 12 characters. 在留カード等仕様書 1.5 別添1. */
export function deriveNumberKey(cardNumber: string): Uint8Array {
  return sha1Key(Buffer.from(cardNumber, 'ascii'));
}

/** KSenc from both halves. The specification defines no KSmac. 在留カード等仕様書 1.5 別添1. */
export function deriveSessionKey(kIfd: Uint8Array, kIcc: Uint8Array): Uint8Array {
  const seed = kIfd.map((byte, index) => byte ^ (kIcc[index] ?? 0));
  return sha1Key(Uint8Array.of(...seed, 0, 0, 0, 1));
}

function sha1Key(input: Uint8Array): Uint8Array {
  return Uint8Array.from(createHash('sha1').update(input).digest().subarray(0, keyLength));
}
