import { UnreadableImage } from '../unreadable-image.ts';
import type { BitReader } from './bit-reader.ts';
import { buildCodeTable, codeLength, codeValue, type Code } from './code-table.ts';
import { decodeRun } from './decode-run.ts';
import { horizontalCode, passCode, verticalCodes } from './group4-codes.ts';

/** The longest mode code word. */
const longestMode = 7;
/** Values below these two are vertical modes: the offset from b1 plus 3. */
const passMode = 7;
const horizontalMode = 8;

const modes = buildCodeTable(longestMode, [
  ...verticalCodes.map((bits, index): Code => [bits, index]),
  [passCode, passMode],
  [horizontalCode, horizontalMode],
]);

/** Past the last change b1, b2 and the one after them are the imaginary element just behind the line. */
const sentinels = 3;

/** The changes of an all-white line: where the colour turns, ascending, then `width` for ever. */
export function blankLine(width: number): Uint16Array {
  return new Uint16Array(width + sentinels).fill(width);
}

/**
 * Decodes one line by ITU-T T.6 §2.2. Element 0, 2, ... of a line is where black begins, 1, 3, ... where white does.
 * @param reference the line above
 * @param coding receives the changes of this line, closed like a `blankLine`
 * @returns how many changes the line has
 * @throws UnreadableImage
 */
export function decodeGroup4Line(
  bits: BitReader,
  width: number,
  reference: Uint16Array,
  coding: Uint16Array,
): number {
  let count = 0;
  let black = false;
  let a0 = -1; // §2.2.1: the imaginary white element before the line
  let b1 = 0; // index into `reference`; its parity is that of the colour
  const changeAt = (position: number): void => {
    // Lines with empty runs inside would not be lists of changes any more.
    if (position <= a0 || position > width) throw new UnreadableImage('corrupt', 'change outside the line');
    if (position < width) coding[count++] = position;
    a0 = position;
  };

  while (a0 < width) {
    while ((reference[b1] ?? width) <= a0) b1 += 2;
    const mode = decodeMode(bits);
    if (mode === passMode) {
      a0 = reference[b1 + 1] ?? width;
      // §2.2.2: pass mode means that b2 lies left of a1, so b2 is a real element.
      if (a0 >= width) throw new UnreadableImage('corrupt', 'pass mode at the end of the line');
    } else if (mode === horizontalMode) {
      const start = Math.max(a0, 0);
      const a1 = start + decodeRun(bits, black, width - start);
      const a2 = a1 + decodeRun(bits, !black, width - a1);
      changeAt(a1);
      if (a1 < width) changeAt(a2);
    } else {
      changeAt((reference[b1] ?? width) + mode - 3);
      black = !black;
      // A change to the left may uncover the element before b1.
      b1 += b1 > 0 ? -1 : 1;
    }
  }
  coding.fill(width, count, count + sentinels);
  return count;
}

function decodeMode(bits: BitReader): number {
  const element = modes[bits.peek(longestMode)] ?? 0;
  if (element === 0) throw unknownMode(bits);
  bits.skip(codeLength(element));
  return codeValue(element);
}

function unknownMode(bits: BitReader): UnreadableImage {
  if (bits.remaining < longestMode || bits.peek(12) === 1) {
    return new UnreadableImage('truncated', 'rows missing');
  }
  // T.6 Table 1: 0000001xxx announces uncompressed mode or another extension.
  return bits.peek(longestMode) === 1
    ? new UnreadableImage('unsupported', 'extension code')
    : new UnreadableImage('corrupt', 'no such mode code');
}
