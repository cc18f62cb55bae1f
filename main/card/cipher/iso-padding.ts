import { concatBytes } from '@noble/hashes/utils.js';

/** ISO/IEC 7816-4 padding (ISO/IEC 9797-1 method 2): one 80, then 00 to the block. At least one byte. */
export function padToBlock(message: Uint8Array, blockLength: number): Uint8Array {
  const padding = new Uint8Array(blockLength - (message.length % blockLength));
  padding[0] = 0x80;
  return concatBytes(message, padding);
}

/** The message without its padding, or null where the padding is not one 80 and then less than a block of 00. */
export function unpadFromBlock(padded: Uint8Array, blockLength: number): Uint8Array | null {
  const first = Math.max(0, padded.length - blockLength);
  let end = padded.length - 1;
  while (end >= first && padded[end] === 0) end -= 1;
  return end >= first && padded[end] === 0x80 ? padded.subarray(0, end) : null;
}
