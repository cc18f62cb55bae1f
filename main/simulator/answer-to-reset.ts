/**
 * The answer to reset that PC/SC Part 3 §3.1.3.2.3 builds for a contactless Type B card:
 * `3B 8n 80 01`, the historical bytes, and TCK.
 */
export function contactlessAnswerToReset(historicalBytes: Uint8Array): Uint8Array {
  const answer = Uint8Array.of(0x3b, 0x80 | historicalBytes.length, 0x80, 0x01, ...historicalBytes);
  // ISO/IEC 7816-3 §8.2.5: TCK makes the exclusive or of T0 to TCK zero.
  const check = answer.subarray(1).reduce((sum, byte) => sum ^ byte, 0);
  return Uint8Array.of(...answer, check);
}

/**
 * 在留カード等仕様書 1.5 §2.1: application data 00 00 00 00. The protocol info is not published;
 * this is a driving licence's, so whoever tells cards apart by ATR is found out.
 */
export const typeBAnswerToReset: Uint8Array = contactlessAnswerToReset(
  Uint8Array.of(0x00, 0x00, 0x00, 0x00, 0x91, 0x81, 0xc1, 0x00),
);
