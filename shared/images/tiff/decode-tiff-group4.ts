import type { Raster } from '../raster.ts';
import { UnreadableImage } from '../unreadable-image.ts';
import { BitReader } from './bit-reader.ts';
import { blankLine, decodeGroup4Line } from './decode-group4-line.ts';
import { readTiffHeader } from './read-tiff-header.ts';

// Our own T.6 decoder: utif2's took 14 ms for a card's front, sees no error, and grows its line without limit.

/**
 * Decodes a bilevel Group 4 TIFF; bytes after the picture, such as a card's NUL padding, do not matter.
 * @returns one channel, 0 for ink and 255 for the ground
 * @throws UnreadableImage and nothing else
 */
export function decodeTiffGroup4(bytes: Uint8Array): Raster {
  const { width, height, whiteIsZero, lowestBitFirst, strips } = readTiffHeader(bytes);
  const data = new Uint8Array(width * height).fill(whiteIsZero ? 255 : 0);
  const black = whiteIsZero ? 0 : 255;

  let firstPixel = 0;
  for (const { offset, length, rows } of strips) {
    const bits = new BitReader(bytes.subarray(offset, offset + length), lowestBitFirst);
    const pixels = data.subarray(firstPixel, firstPixel + rows * width);
    drawStrip(bits, width, rows, pixels, black);
    firstPixel += rows * width;
  }
  return { width, height, channels: 1, data };
}

function drawStrip(bits: BitReader, width: number, rows: number, pixels: Uint8Array, black: number): void {
  // T.6 §2.2.1: the line above the first one is white.
  let reference = blankLine(width);
  let coding = blankLine(width);
  for (let row = 0; row < rows; row++) {
    const count = decodeGroup4Line(bits, width, reference, coding);
    for (let change = 0; change < count; change += 2) {
      pixels.fill(black, row * width + (coding[change] ?? 0), row * width + (coding[change + 1] ?? 0));
    }
    [reference, coding] = [coding, reference];
  }
  requireEnd(bits);
}

/** T.6 §2.4.1: after the last line an end-of-facsimile-block, which many writers leave out, then pad bits. */
function requireEnd(bits: BitReader): void {
  const endOfLine = 1;
  for (let half = 0; half < 2 && bits.peek(12) === endOfLine; half++) bits.skip(12);
  while (bits.remaining > 0) {
    const count = Math.min(bits.remaining, 8);
    if (bits.peek(count) !== 0) throw new UnreadableImage('corrupt', 'more lines than the header says');
    bits.skip(count);
  }
}
