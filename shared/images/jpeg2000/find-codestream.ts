import { PictureBytes } from '../picture-bytes.ts';
import { UnreadableImage } from '../unreadable-image.ts';

const fourCharacters = (name: string): number =>
  Array.from(name).reduce((value, character) => value * 256 + character.charCodeAt(0), 0);

const headerBox = fourCharacters('jp2h');
const codestreamBox = fourCharacters('jp2c');
const paletteBox = fourCharacters('pclr');
const colourBox = fourCharacters('colr');

/** ISO/IEC 15444-1 §I.5.1: the signature box, 12 bytes. */
const signature = [0x0000000c, fourCharacters('jP  '), 0x0d0a870a] as const;
/** ISO/IEC 15444-1 Annex A: SOC, which SIZ must follow. */
const bareStart = 0xff4fff51;

/** ISO/IEC 15444-1 §I.5.3.3: sRGB and greyscale of enumerated method 1; profiles (2) look close enough without. */
const enumerated = 1;
const drawnColourSpaces: readonly number[] = [16, 17];

interface Box {
  readonly type: number;
  /** First byte of the contents. */
  readonly start: number;
  /** Just behind the contents. */
  readonly end: number;
}

/**
 * Finds the codestream of a JP2 file, or takes the bytes as a bare codestream.
 * @returns a view, which may still carry padding behind the codestream
 * @throws UnreadableImage
 */
export function findCodestream(bytes: Uint8Array): Uint8Array {
  const file = new PictureBytes(bytes);
  if (file.u32(0) === bareStart) return bytes;
  if (!signature.every((word, index) => file.u32(index * 4) === word)) {
    throw new UnreadableImage('wrong-format', 'neither JP2 nor a codestream');
  }
  for (const box of boxes(file, 12, file.length)) {
    if (box.type === codestreamBox) return bytes.subarray(box.start, box.end);
    if (box.type === headerBox) requireDrawableColours(file, box);
  }
  throw new UnreadableImage('truncated', 'no codestream box');
}

/** §I.4: every box is at least 8 bytes, so the walk always ends. */
function* boxes(file: PictureBytes, start: number, end: number): Generator<Box> {
  for (let offset = start; offset < end;) {
    let length = file.u32(offset);
    let headerLength = 8;
    if (length === 0) length = end - offset; // to the end of the file
    if (length === 1) {
      headerLength = 16;
      // XLBox: a length with high bits set lies past any file of ours.
      length = file.u32(offset + 8) === 0 ? file.u32(offset + 12) : Infinity;
    }
    if (length < headerLength) throw new UnreadableImage('corrupt', `box of ${length} bytes`);
    if (offset + length > end) throw new UnreadableImage('truncated', `box past byte ${end}`);
    yield { type: file.u32(offset + 4), start: offset + headerLength, end: offset + length };
    offset += length;
  }
}

/** The decoder draws components as they are: a palette or another colour space would give a false picture. */
function requireDrawableColours(file: PictureBytes, header: Box): void {
  for (const box of boxes(file, header.start, header.end)) {
    if (box.type === paletteBox) throw new UnreadableImage('unsupported', 'palette');
    if (box.type === colourBox && file.u8(box.start) === enumerated) {
      const space = file.u32(box.start + 3);
      if (!drawnColourSpaces.includes(space))
        throw new UnreadableImage('unsupported', `colour space ${space}`);
    }
  }
}
