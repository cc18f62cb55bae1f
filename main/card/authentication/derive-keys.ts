import { concatBytes } from '@noble/hashes/utils.js';
import { wipe } from '../bytes/wipe.ts';
import { keyLength } from '../cipher/cipher-suite.ts';
import { sha1 } from '../cipher/sha1.ts';

/** Counter of the session's encryption key; no other session key is defined (在留カード等仕様書 1.5 §4.2.4). */
const encryptionCounter = Uint8Array.of(0, 0, 0, 1);

/** Kenc = Kmac: the first 16 bytes of SHA-1 over the 12 bytes of the card number. Parity is left as it falls. */
export function deriveCardNumberKey(cardNumber: Uint8Array): Uint8Array {
  return sha1(cardNumber).slice(0, keyLength);
}

/** KSenc: the first 16 bytes of SHA-1 over (K.IFD xor K.ICC) || 00000001. */
export function deriveSessionKey(kIfd: Uint8Array, kIcc: Uint8Array): Uint8Array {
  const seed = concatBytes(
    kIfd.map((byte, index) => byte ^ (kIcc[index] ?? 0)),
    encryptionCounter,
  );
  const ksEnc = sha1(seed).slice(0, keyLength);
  wipe(seed);
  return ksEnc;
}
