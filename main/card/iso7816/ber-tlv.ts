/** A data object: `tag` is the tag's bytes as one number (0xD0, 0xDFD1). */
export interface DataObject {
  readonly tag: number;
  readonly value: Uint8Array;
}

/** Where the bytes cannot be what they should be. */
export class MalformedTlv extends Error {
  override readonly name = 'MalformedTlv';
}

/** No file of the specification holds more. */
const maxDataObjects = 32;

/**
 * Parses concatenated BER-TLV data objects as the specification writes them: tags of one or two bytes, lengths 00-7F,
 * 81 xx, 82 xx xx (在留カード等仕様書 1.5 §3.2.3.1). From the first tag 00 on, the rest must be filler of 00: that is a
 * cleared field (§3.3.4.6) or the end of the objects. Every length is checked against what is left.
 */
export function parseDataObjects(bytes: Uint8Array): readonly DataObject[] {
  const objects: DataObject[] = [];
  let rest = bytes;
  while (rest.length > 0) {
    if (rest[0] === 0) {
      if (!rest.every((byte) => byte === 0)) throw new MalformedTlv('something follows the filler');
      break;
    }
    if (objects.length === maxDataObjects) throw new MalformedTlv('too many data objects');
    const { tag, length: tagLength } = parseTag(rest);
    const { valueLength, length } = parseLength(rest.subarray(tagLength));
    const start = tagLength + length;
    if (valueLength > rest.length - start) throw new MalformedTlv('a length exceeds the file');
    objects.push({ tag, value: rest.subarray(start, start + valueLength) });
    rest = rest.subarray(start + valueLength);
  }
  return objects;
}

/**
 * How many bytes the data object at the start of `bytes` takes with its tag and length; `bytes` may end before it.
 * Null where even tag and length are not complete.
 */
export function measureDataObject(bytes: Uint8Array): number | null {
  try {
    const { length: tagLength } = parseTag(bytes);
    const { valueLength, length } = parseLength(bytes.subarray(tagLength));
    return tagLength + length + valueLength;
  } catch (error) {
    if (error instanceof MalformedTlv) return null;
    throw error;
  }
}

function parseTag(bytes: Uint8Array): { readonly tag: number; readonly length: 1 | 2 } {
  const first = byteAt(bytes, 0);
  // ISO/IEC 7816-4 §5.2.2.1: low five bits all one announce a further byte. These cards stop there: DFD1 is a whole
  // tag, although its b8 would announce a third byte.
  if ((first & 0x1f) !== 0x1f) return { tag: first, length: 1 };
  return { tag: (first << 8) | byteAt(bytes, 1), length: 2 };
}

function parseLength(bytes: Uint8Array): { readonly valueLength: number; readonly length: 1 | 2 | 3 } {
  const first = byteAt(bytes, 0);
  if (first < 0x80) return { valueLength: first, length: 1 };
  if (first === 0x81) return { valueLength: byteAt(bytes, 1), length: 2 };
  if (first === 0x82) return { valueLength: (byteAt(bytes, 1) << 8) | byteAt(bytes, 2), length: 3 };
  throw new MalformedTlv('a length of more than two bytes');
}

function byteAt(bytes: Uint8Array, index: number): number {
  const byte = bytes[index];
  if (byte === undefined) throw new MalformedTlv('the bytes end within a tag or a length');
  return byte;
}
