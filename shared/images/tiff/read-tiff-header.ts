import { PictureBytes } from '../picture-bytes.ts';
import { requireDrawableSize } from '../raster.ts';
import { UnreadableImage } from '../unreadable-image.ts';
import { TiffDirectory, tiffTag } from './tiff-directory.ts';

/** A run of rows compressed on its own. */
export interface TiffStrip {
  /** Bytes from the start of the file. */
  readonly offset: number;
  /** Bytes, all inside the file. */
  readonly length: number;
  readonly rows: number;
}

/** The first picture of a bilevel Group 4 TIFF. */
export interface TiffHeader {
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  /** PhotometricInterpretation 0: what the codes call white is white. */
  readonly whiteIsZero: boolean;
  /** FillOrder 2: a byte's lowest bit comes first. */
  readonly lowestBitFirst: boolean;
  /** From top to bottom; their rows add up to `height`. */
  readonly strips: readonly TiffStrip[];
}

/**
 * Reads the first directory of a TIFF and accepts only what a card may hold: one Group 4 picture in strips.
 * @throws UnreadableImage
 */
export function readTiffHeader(bytes: Uint8Array): TiffHeader {
  const file = new PictureBytes(bytes, isLittleEndian(bytes));
  if (file.u16(2) !== 42) throw new UnreadableImage('wrong-format', 'not a TIFF');
  const directory = new TiffDirectory(file, file.u32(4));

  const width = directory.number(tiffTag.imageWidth);
  const height = directory.number(tiffTag.imageLength);
  requireDrawableSize(width, height);
  // Compression 4 is ITU-T T.6 (TIFF 6.0 §11); the defaults are those of §8.
  allow(directory, tiffTag.compression, [4], 1);
  allow(directory, tiffTag.bitsPerSample, [1], 1);
  allow(directory, tiffTag.samplesPerPixel, [1], 1);
  allow(directory, tiffTag.orientation, [1], 1);
  return {
    width,
    height,
    whiteIsZero: allow(directory, tiffTag.photometricInterpretation, [0, 1]) === 0,
    lowestBitFirst: allow(directory, tiffTag.fillOrder, [1, 2], 1) === 2,
    strips: readStrips(file, directory, height),
  };
}

function isLittleEndian(bytes: Uint8Array): boolean {
  const order = String.fromCharCode(...bytes.subarray(0, 2));
  if (order !== 'II' && order !== 'MM') throw new UnreadableImage('wrong-format', 'not a TIFF');
  return order === 'II';
}

function allow(directory: TiffDirectory, tag: number, values: readonly number[], absent?: number): number {
  const value = directory.number(tag, absent);
  if (!values.includes(value)) throw new UnreadableImage('unsupported', `tag ${tag} is ${value}`);
  return value;
}

function readStrips(file: PictureBytes, directory: TiffDirectory, height: number): readonly TiffStrip[] {
  const rowsPerStrip = Math.min(directory.number(tiffTag.rowsPerStrip, height), height);
  if (rowsPerStrip < 1) throw new UnreadableImage('corrupt', 'strips without rows');
  const count = Math.ceil(height / rowsPerStrip);
  const offsets = directory.numbers(tiffTag.stripOffsets, count);
  const lengths = directory.numbers(tiffTag.stripByteCounts, count);

  // Strips that overlap could make a small file cost the work of a large one.
  if (lengths.reduce((sum, length) => sum + length, 0) > file.length) {
    throw new UnreadableImage('truncated', 'strips longer than the file');
  }
  return offsets.map((offset, index) => {
    const length = lengths[index] ?? 0;
    file.require(offset, length);
    return { offset, length, rows: Math.min(rowsPerStrip, height - index * rowsPerStrip) };
  });
}
