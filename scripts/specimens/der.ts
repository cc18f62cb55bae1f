/** Writes DER. ITU-T X.690 §8, §10. */

/** One element: identifier, length, contents. */
export function element(identifier: number, ...contents: readonly Uint8Array[]): Uint8Array {
  const body = Buffer.concat(contents);
  return Buffer.concat([Uint8Array.of(identifier, ...lengthOf(body.length)), body]);
}

export const sequence = (...parts: readonly Uint8Array[]): Uint8Array => element(0x30, ...parts);
export const set = (...parts: readonly Uint8Array[]): Uint8Array => element(0x31, ...parts);
export const octetString = (content: Uint8Array): Uint8Array => element(0x04, content);
export const boolean = (value: boolean): Uint8Array => element(0x01, Uint8Array.of(value ? 0xff : 0x00));
export const utf8String = (text: string): Uint8Array => element(0x0c, Buffer.from(text, 'utf8'));
export const nullValue: Uint8Array = element(0x05);

/** A positive integer from its bytes, without the leading zeros that DER forbids. */
export function integer(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte !== 0);
  const magnitude = first < 0 ? Uint8Array.of(0) : bytes.subarray(first);
  return element(0x02, Uint8Array.of(...((magnitude[0] ?? 0) >= 0x80 ? [0] : []), ...magnitude));
}

/** Bits, of which the last byte leaves some unused. */
export function bitString(content: Uint8Array, unusedBits = 0): Uint8Array {
  return element(0x03, Uint8Array.of(unusedBits), content);
}

/** An identifier in dotted form. */
export function objectIdentifier(dotted: string): Uint8Array {
  const [first = 0, second = 0, ...rest] = dotted.split('.').map(Number);
  return element(0x06, Uint8Array.from([first * 40 + second, ...rest].flatMap(base128)));
}

/** 1 January of this year, 00:00 UTC. RFC 5280 §4.1.2.5: UTCTime up to 2049, GeneralizedTime after. */
export function newYear(year: number): Uint8Array {
  return year < 2050
    ? element(0x17, Buffer.from(`${String(year).slice(2)}0101000000Z`, 'ascii'))
    : element(0x18, Buffer.from(`${year}0101000000Z`, 'ascii'));
}

function base128(value: number): readonly number[] {
  const low = [value & 0x7f];
  for (let rest = value >> 7; rest > 0; rest >>= 7) low.unshift((rest & 0x7f) | 0x80);
  return low;
}

function lengthOf(length: number): readonly number[] {
  if (length < 0x80) return [length];
  return length <= 0xff ? [0x81, length] : [0x82, length >> 8, length & 0xff];
}
