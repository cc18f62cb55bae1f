import forge from 'node-forge';
import { concatBytes } from '@noble/hashes/utils.js';
import { fromBinaryString, toBinaryString } from './binary-string.ts';
import { keyLength, type CipherSuite } from './cipher-suite.ts';
import { padToBlock } from './iso-padding.ts';

const blockLength = 8;
const zeroIv = '\0'.repeat(blockLength);

/** First generation: two-key TDES in CBC mode, Retail MAC (在留カード等仕様書 1.5 別添1). */
export const tdesSuite: CipherSuite = {
  blockLength,
  encrypt: (key, plaintext) => cbc('encrypt', twoKeys(key), plaintext),
  decrypt: (key, ciphertext) => cbc('decrypt', twoKeys(key), ciphertext),
  mac: retailMac,
};

/** ISO/IEC 9797-1 MAC algorithm 3 with padding method 2: single-DES CBC with K1, then one block through K2 and K1. */
function retailMac(key: Uint8Array, message: Uint8Array): Uint8Array {
  const padded = padToBlock(message, blockLength);
  // All but the last block need single DES, which is TDES with one key three times.
  const chained = cbc('encrypt', oneKey(key.subarray(0, 8)), padded.subarray(0, -blockLength));
  const previous = chained.length === 0 ? new Uint8Array(blockLength) : chained.subarray(-blockLength);
  const last = padded.subarray(-blockLength).map((byte, index) => byte ^ (previous[index] ?? 0));
  // The last block's E(K1), D(K2), E(K1) is exactly one block of two-key TDES.
  return cbc('encrypt', twoKeys(key), last);
}

function twoKeys(key: Uint8Array): Uint8Array {
  if (key.length !== keyLength) throw new RangeError(`a TDES key has ${keyLength} bytes`);
  return concatBytes(key, key.subarray(0, 8));
}

function oneKey(key: Uint8Array): Uint8Array {
  return concatBytes(key, key, key);
}

function cbc(direction: 'encrypt' | 'decrypt', key: Uint8Array, message: Uint8Array): Uint8Array {
  if (message.length % blockLength !== 0) throw new RangeError('CBC takes whole blocks');
  const create = direction === 'encrypt' ? forge.cipher.createCipher : forge.cipher.createDecipher;
  const cipher = create('3DES-CBC', toBinaryString(key));
  cipher.start({ iv: zeroIv });
  cipher.update(forge.util.createBuffer(toBinaryString(message)));
  cipher.finish(() => true);
  return fromBinaryString(cipher.output.getBytes());
}
