/** Tag, length in 1 to 3 bytes, value. 在留カード等仕様書 1.5 §3.2.3.1. */
export function encodeDataObject(tag: number, value: Uint8Array): Uint8Array {
  const header = [tag, ...encodeLength(value.length)];
  const object = new Uint8Array(header.length + value.length);
  object.set(header);
  object.set(value, header.length);
  return object;
}

function encodeLength(length: number): readonly number[] {
  if (length < 0x80) return [length];
  if (length <= 0xff) return [0x81, length];
  if (length <= 0xffff) return [0x82, length >> 8, length & 0xff];
  throw new RangeError(`A data object of ${length} bytes does not exist on this card.`);
}
