import type { StatusWord } from './status-word.ts';

/** A card's answer: data and status word (ISO/IEC 7816-4 §5.1). */
export interface ResponseApdu {
  readonly data: Uint8Array;
  readonly sw: StatusWord;
}

/** The most that a card can answer: 65,536 bytes of data and the status word. */
export const maxResponseLength = 65_538;

/** Parses an answer, or null where it has no status word or is longer than an answer can be. */
export function parseResponseApdu(bytes: Uint8Array): ResponseApdu | null {
  const [sw1, sw2] = bytes.subarray(-2);
  if (sw1 === undefined || sw2 === undefined || bytes.length > maxResponseLength) return null;
  return { data: bytes.subarray(0, -2), sw: (sw1 << 8) | sw2 };
}
