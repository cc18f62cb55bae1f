import type { PictureBytes } from '../picture-bytes.ts';
import { requireDrawableSize } from '../raster.ts';
import { UnreadableImage } from '../unreadable-image.ts';

/** What the SIZ marker segment says of the picture. */
export interface ImageSize {
  /** Pixels. */
  readonly width: number;
  /** Pixels. */
  readonly height: number;
  readonly channels: 1 | 3;
  /** Bits a sample, 1 to 8, unsigned, the same in every channel. */
  readonly bitDepth: number;
  /** 1 to `maximumTiles`. */
  readonly tiles: number;
}

/** A card's photograph is one tile. */
const maximumTiles = 64;

/** Rsiz bits 15 and 14: Part 2 extensions, Part 15 block coder. */
const extensions = 0xc000;

/**
 * Reads the SIZ marker segment (ISO/IEC 15444-1 §A.5.1) at `offset`, which is its length field.
 * @throws UnreadableImage
 */
export function readImageSize(file: PictureBytes, offset: number): ImageSize {
  const components = file.u16(offset + 36);
  if (file.u16(offset) !== 38 + 3 * components) throw new UnreadableImage('corrupt', 'SIZ length');
  file.require(offset, 38 + 3 * components);
  if ((file.u16(offset + 2) & extensions) !== 0) throw new UnreadableImage('unsupported', 'Rsiz extensions');

  const width = file.u32(offset + 4);
  const height = file.u32(offset + 8);
  // The decoder's glue takes the right and lower edges for the size, and would read past an offset picture.
  const offsets = [12, 16, 28, 32].map((field) => file.u32(offset + field));
  if (offsets.some((value) => value !== 0))
    throw new UnreadableImage('unsupported', 'offset picture or tiles');
  requireDrawableSize(width, height);

  const tileWidth = file.u32(offset + 20);
  const tileHeight = file.u32(offset + 24);
  if (tileWidth === 0 || tileHeight === 0) throw new UnreadableImage('corrupt', 'empty tiles');
  const tiles = Math.ceil(width / tileWidth) * Math.ceil(height / tileHeight);
  if (tiles > maximumTiles) throw new UnreadableImage('too-large', `${tiles} tiles`);

  // Four components are lawful, but the glue loses the fourth and cannot tell alpha from CMYK.
  if (components !== 1 && components !== 3)
    throw new UnreadableImage('unsupported', `${components} components`);
  return {
    width,
    height,
    channels: components,
    bitDepth: readBitDepth(file, offset + 38, components),
    tiles,
  };
}

function readBitDepth(file: PictureBytes, offset: number, components: number): number {
  const first = file.u8(offset);
  for (let component = 0; component < components; component++) {
    const field = offset + component * 3;
    if (file.u16(field + 1) !== 0x0101) throw new UnreadableImage('unsupported', 'subsampled component');
    if (file.u8(field) !== first) throw new UnreadableImage('unsupported', 'unequal bit depths');
  }
  // Ssiz holds the depth minus one; its top bit means signed samples.
  if (first > 7) throw new UnreadableImage('unsupported', `Ssiz ${first}`);
  return first + 1;
}
