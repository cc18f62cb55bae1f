import { refuse } from '../apdu/refusal.ts';
import { StatusWord } from '../apdu/status-word.ts';

/** 在留カード等仕様書 1.5 §4.2.2, §4.2.5: 86 carries the cryptogram, 96 the expected length. */
export const SecureMessagingTag = { cryptogram: 0x86, expectedLength: 0x96 } as const;

/** Padding indicator 01: ISO/IEC 7816-4 padding. */
export const paddingIndicator = 0x01;

/** The cryptogram of `86 L 01 C`, which must be the whole data field and C of exactly this length. */
export function parseCryptogram(data: Uint8Array, length: number): Uint8Array {
  const value = parseOnlyObject(data, SecureMessagingTag.cryptogram, length + 1);
  if (value[0] !== paddingIndicator) refuse(StatusWord.secureMessagingObjectWrong);
  return value.subarray(1);
}

/** XXXX of `96 02 XX XX`, which must be the whole data field; 0000 asks for everything. */
export function parseExpectedLength(data: Uint8Array): number {
  const [high = 0, low = 0] = parseOnlyObject(data, SecureMessagingTag.expectedLength, 2);
  return (high << 8) | low || Number.POSITIVE_INFINITY;
}

function parseOnlyObject(data: Uint8Array, tag: number, length: number): Uint8Array {
  if (data.length === 0) refuse(StatusWord.secureMessagingObjectMissing);
  const exact = data[0] === tag && data[1] === length && data.length === length + 2;
  return exact ? data.subarray(2) : refuse(StatusWord.secureMessagingObjectWrong);
}
