import { PictureBytes } from '../picture-bytes.ts';
import { UnreadableImage } from '../unreadable-image.ts';
import { findCodestream } from './find-codestream.ts';
import { measureCodestream } from './measure-codestream.ts';
import { readImageSize, type ImageSize } from './read-image-size.ts';

/** The size of a JPEG 2000 picture and the bytes that draw it. */
export interface Jpeg2000Header extends ImageSize {
  /** SOC to EOC, a view into the bytes read: no boxes before it, no padding behind it. */
  readonly codestream: Uint8Array;
}

/**
 * Reads a JP2 file or a bare codestream far enough to know that it is whole and of a size we draw.
 * Bytes behind the codestream, such as a card's NUL padding, do not matter.
 * @throws UnreadableImage
 */
export function readJpeg2000Header(bytes: Uint8Array): Jpeg2000Header {
  const codestream = findCodestream(bytes);
  const file = new PictureBytes(codestream);
  if (file.u32(0) !== 0xff4fff51) throw new UnreadableImage('corrupt', 'codestream without SOC and SIZ');
  const size = readImageSize(file, 4);
  const end = measureCodestream(file, 4 + file.u16(4), size.tiles);
  return { ...size, codestream: codestream.subarray(0, end) };
}
