/** ISO/IEC 7816-4 §10.2.3.1 (9797-1 method 2): one 80, then 00 up to the block; always present. */
export function padToBlock(data: Uint8Array, blockLength: number): Uint8Array {
  const padded = new Uint8Array((Math.floor(data.length / blockLength) + 1) * blockLength);
  padded.set(data);
  padded[data.length] = 0x80;
  return padded;
}

/** The data without its padding, or null where the padding is not exactly 80 00… within one block. */
export function unpadBlock(padded: Uint8Array, blockLength: number): Uint8Array | null {
  const marker = padded.findLastIndex((byte) => byte !== 0);
  if (marker < 0 || padded[marker] !== 0x80) return null;
  return padded.length - marker <= blockLength ? padded.slice(0, marker) : null;
}
