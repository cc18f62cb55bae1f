/** A tag and its value, not yet encoded. */
export interface DataObject {
  /** One byte, or two (DFD1). */
  readonly tag: number;
  readonly value: Uint8Array;
  /** `82 xx xx` whatever the length: BER lets a card choose. Default: the shortest form. */
  readonly lengthForm?: 'two-bytes';
}

/** Tag in 1 or 2 bytes, length in 1 to 3 bytes, value. 在留カード等仕様書 1.5 §3.2.3.1. */
export function encodeDataObject(
  tag: number,
  value: Uint8Array,
  lengthForm?: DataObject['lengthForm'],
): Uint8Array {
  const tagBytes = tag > 0xff ? [tag >> 8, tag & 0xff] : [tag];
  const header = [...tagBytes, ...encodeLength(value.length, lengthForm)];
  const object = new Uint8Array(header.length + value.length);
  object.set(header);
  object.set(value, header.length);
  return object;
}

function encodeLength(length: number, form: DataObject['lengthForm']): readonly number[] {
  if (length > 0xffff) throw new RangeError(`A data object of ${length} bytes does not exist on this card.`);
  if (form === 'two-bytes' || length > 0xff) return [0x82, length >> 8, length & 0xff];
  return length < 0x80 ? [length] : [0x81, length];
}
