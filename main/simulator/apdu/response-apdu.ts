import type { StatusWord } from './status-word.ts';

/** data || SW1 SW2. ISO/IEC 7816-4 §5.1. */
export function encodeResponse(data: Uint8Array, statusWord: StatusWord): Uint8Array {
  const response = new Uint8Array(data.length + 2);
  response.set(data);
  new DataView(response.buffer).setUint16(data.length, statusWord);
  return response;
}

/** A response without data. */
export function encodeStatusWord(statusWord: StatusWord): Uint8Array {
  return encodeResponse(new Uint8Array(0), statusWord);
}
