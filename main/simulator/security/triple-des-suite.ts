import { createCipheriv, createDecipheriv } from 'node:crypto';
import { padToBlock } from '../secure-messaging/padding.ts';
import type { CipherSuite } from './cipher-suite.ts';

const blockLength = 8;
const zeroIv = new Uint8Array(blockLength);

// Single DES is this cipher with K||K||K: OpenSSL 3 keeps des-cbc in its legacy provider.
const algorithm = 'des-ede3-cbc';

/** First generation: two-key TDES-CBC and the Retail MAC. 在留カード等仕様書 1.5 §4.2.4, 別添1. */
export const tripleDesSuite: CipherSuite = {
  blockLength,
  encrypt: (key, plaintext) => encryptCbc(twoKey(key), zeroIv, plaintext),
  decrypt(key, ciphertext) {
    const decipher = createDecipheriv(algorithm, twoKey(key), zeroIv).setAutoPadding(false);
    return Uint8Array.from(Buffer.concat([decipher.update(ciphertext), decipher.final()]));
  },
  mac: retailMac,
};

/** ISO/IEC 9797-1 algorithm 3, padding method 2: single DES up to the last block, two-key TDES on it. */
function retailMac(key: Uint8Array, message: Uint8Array): Uint8Array {
  const padded = padToBlock(message, blockLength);
  const head = padded.subarray(0, -blockLength);
  const chained =
    head.length === 0 ? zeroIv : encryptCbc(singleKey(key), zeroIv, head).subarray(-blockLength);
  return encryptCbc(twoKey(key), chained, padded.subarray(-blockLength));
}

function encryptCbc(key: Uint8Array, iv: Uint8Array, plaintext: Uint8Array): Uint8Array {
  const cipher = createCipheriv(algorithm, key, iv).setAutoPadding(false);
  return Uint8Array.from(Buffer.concat([cipher.update(plaintext), cipher.final()]));
}

function twoKey(key: Uint8Array): Uint8Array {
  return Uint8Array.of(...key, ...key.subarray(0, 8));
}

function singleKey(key: Uint8Array): Uint8Array {
  const half = key.subarray(0, 8);
  return Uint8Array.of(...half, ...half, ...half);
}
