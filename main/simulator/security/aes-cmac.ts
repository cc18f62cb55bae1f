import { createCipheriv } from 'node:crypto';

const blockLength = 16;

/** AES-128-CMAC, all sixteen bytes. NIST SP 800-38B §6.2, RFC 4493 §2.4. */
export function aesCmac(key: Uint8Array, message: Uint8Array): Uint8Array {
  const whole = message.length > 0 && message.length % blockLength === 0;
  const subkey = doubled(encryptBlock(key, new Uint8Array(blockLength)));
  const mask = whole ? subkey : doubled(subkey);
  const blocks = Math.max(1, Math.ceil(message.length / blockLength));
  const masked = new Uint8Array(blocks * blockLength);
  masked.set(message);
  if (!whole) masked[message.length] = 0x80;
  const last = masked.subarray(-blockLength);
  last.set(exclusiveOr(last, mask));

  let chain: Uint8Array = new Uint8Array(blockLength);
  for (let at = 0; at < masked.length; at += blockLength) {
    chain = encryptBlock(key, exclusiveOr(chain, masked.subarray(at, at + blockLength)));
  }
  return chain;
}

/** Multiplied by x in GF(2^128): shifted left, and 87 added where a bit fell out. */
function doubled(block: Uint8Array): Uint8Array {
  const shifted = block.map((byte, index) => (byte << 1) | ((block[index + 1] ?? 0) >> 7));
  if (((block[0] ?? 0) & 0x80) !== 0) shifted[blockLength - 1] = (shifted[blockLength - 1] ?? 0) ^ 0x87;
  return shifted;
}

function exclusiveOr(one: Uint8Array, other: Uint8Array): Uint8Array {
  return one.map((byte, index) => byte ^ (other[index] ?? 0));
}

function encryptBlock(key: Uint8Array, block: Uint8Array): Uint8Array {
  const cipher = createCipheriv('aes-128-ecb', key, null).setAutoPadding(false);
  return Uint8Array.from(Buffer.concat([cipher.update(block), cipher.final()]));
}
