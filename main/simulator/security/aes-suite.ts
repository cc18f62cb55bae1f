import { createCipheriv, createDecipheriv } from 'node:crypto';
import { aesCmac } from './aes-cmac.ts';
import type { CipherSuite } from './cipher-suite.ts';

const blockLength = 16;
const macLength = 8;
const zeroIv = new Uint8Array(blockLength);
const algorithm = 'aes-128-cbc';

/** Second generation: AES-128-CBC and the first half of AES-CMAC. 第２世代在留カード等仕様書 1.1 §4.2.4. */
export const aesSuite: CipherSuite = {
  blockLength,
  encrypt(key, plaintext) {
    const cipher = createCipheriv(algorithm, key, zeroIv).setAutoPadding(false);
    return Uint8Array.from(Buffer.concat([cipher.update(plaintext), cipher.final()]));
  },
  decrypt(key, ciphertext) {
    const decipher = createDecipheriv(algorithm, key, zeroIv).setAutoPadding(false);
    return Uint8Array.from(Buffer.concat([decipher.update(ciphertext), decipher.final()]));
  },
  mac: (key, message) => aesCmac(key, message).subarray(0, macLength),
};
