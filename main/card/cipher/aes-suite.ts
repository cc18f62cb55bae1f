import { cbc, cmac } from '@noble/ciphers/aes.js';
import { keyLength, type CipherSuite } from './cipher-suite.ts';

const blockLength = 16;
const zeroIv = new Uint8Array(blockLength);

/** MUTUAL AUTHENTICATE carries the first eight bytes of a MAC. */
const macLength = 8;

/** Second generation: AES-128 in CBC mode, AES-CMAC cut to eight bytes (第２世代在留カード等仕様書 1.1 別添1; RFC 4493). */
export const aesSuite: CipherSuite = {
  blockLength,
  encrypt: (key, plaintext) => withoutPadding(key).encrypt(wholeBlocks(plaintext)),
  decrypt: (key, ciphertext) => withoutPadding(key).decrypt(wholeBlocks(ciphertext)),
  mac: (key, message) => cmac(message, checked(key)).subarray(0, macLength),
};

function withoutPadding(key: Uint8Array): ReturnType<typeof cbc> {
  return cbc(checked(key), zeroIv, { disablePadding: true });
}

/** The library would also take AES-192 and AES-256 keys. */
function checked(key: Uint8Array): Uint8Array {
  if (key.length !== keyLength) throw new RangeError(`an AES-128 key has ${keyLength} bytes`);
  return key;
}

function wholeBlocks(message: Uint8Array): Uint8Array {
  if (message.length % blockLength !== 0) throw new RangeError('CBC takes whole blocks');
  return message;
}
