import type { PictureBytes } from '../picture-bytes.ts';
import { UnreadableImage } from '../unreadable-image.ts';

/** The tags this reader uses (TIFF 6.0 §8); all others are skipped. */
export const tiffTag = {
  imageWidth: 256,
  imageLength: 257,
  bitsPerSample: 258,
  compression: 259,
  photometricInterpretation: 262,
  fillOrder: 266,
  stripOffsets: 273,
  orientation: 274,
  samplesPerPixel: 277,
  rowsPerStrip: 278,
  stripByteCounts: 279,
} as const;

/** A scanner's file has 15 to 25 entries. */
const maximumEntries = 100;

/** Field types of TIFF 6.0 §2 that hold the unsigned integers of the tags above: SHORT and LONG. */
const typeSizes: ReadonlyMap<number, 2 | 4> = new Map([
  [3, 2],
  [4, 4],
]);

/** The first image file directory of a TIFF; later directories are never followed. */
export class TiffDirectory {
  readonly #file: PictureBytes;
  readonly #entryOffsets = new Map<number, number>();

  /** @throws UnreadableImage if the directory leaves the file, is empty, too long or repeats a tag */
  constructor(file: PictureBytes, offset: number) {
    this.#file = file;
    const count = file.u16(offset);
    if (count < 1 || count > maximumEntries)
      throw new UnreadableImage('corrupt', `${count} directory entries`);
    file.require(offset + 2, count * 12);
    for (let index = 0; index < count; index++) {
      const entryOffset = offset + 2 + index * 12;
      const tag = file.u16(entryOffset);
      // Two values for one tag would let two readers see two pictures.
      if (this.#entryOffsets.has(tag)) throw new UnreadableImage('corrupt', `tag ${tag} twice`);
      this.#entryOffsets.set(tag, entryOffset);
    }
  }

  /** The tag's single value, or `absent` where the standard has a default. */
  number(tag: number, absent?: number): number {
    if (absent !== undefined && !this.#entryOffsets.has(tag)) return absent;
    const [value] = this.numbers(tag, 1);
    return value ?? 0;
  }

  /**
   * The tag's values.
   * @throws UnreadableImage if the tag is missing, not SHORT or LONG, or not exactly `count` values in the file
   */
  numbers(tag: number, count: number): readonly number[] {
    const entryOffset = this.#entryOffsets.get(tag);
    if (entryOffset === undefined) throw new UnreadableImage('corrupt', `tag ${tag} missing`);
    const size = typeSizes.get(this.#file.u16(entryOffset + 2));
    const declared = this.#file.u32(entryOffset + 4);
    if (size === undefined || declared !== count) {
      throw new UnreadableImage('corrupt', `tag ${tag} is not ${count} integers`);
    }
    // TIFF 6.0 §2: values that fit into four bytes stand in the entry itself, left-justified.
    const offset = size * count <= 4 ? entryOffset + 8 : this.#file.u32(entryOffset + 8);
    this.#file.require(offset, size * count);
    const valueAt = (index: number): number =>
      size === 2 ? this.#file.u16(offset + index * 2) : this.#file.u32(offset + index * 4);
    return Array.from({ length: count }, (_, index) => valueAt(index));
  }
}
