import { connectedPieces } from '../pixels/connected-pieces.ts';
import type { GreyImage } from '../pixels/grey-image.ts';
import { inkOf, markInk } from '../pixels/ink-mask.ts';
import { resizeToWidth } from '../pixels/resize.ts';
import { smooth } from '../pixels/smooth.ts';
import { findLines } from './find-lines.ts';
import { middleAt, type PrintLine } from './print-line.ts';

/** Pixels: frames are searched at this width, where the number's characters are 12 to 36 high. */
const searchWidth = 960;
/** Pixels at that width: strokes are up to 7 wide, blur widens them. */
const widestStroke = 17;
/** The first keeps strokes whole that motion has thinned, the second parts letters that blur has joined. */
const inkParts = [0.22, 0.42] as const;
const pieceLimits = { minimumHeight: 7, maximumHeight: 46, maximumWidth: searchWidth / 2, longest: 2.6 };

/**
 * The frame as it is searched: at one width, with less noise. `null` of a frame too small to hold a line, or of a
 * shape that no camera has: a narrow strip would grow without bounds.
 */
export function searchImageOf({ width, height, data }: GreyImage): GreyImage | null {
  if (width < 64 || height < 48 || height > 3 * width) return null;
  return smooth(resizeToWidth({ width, height, data }, searchWidth));
}

/**
 * Lines of print, each once, in the pixels of the frame that the search image was made of.
 * @param frameWidth pixels
 */
export function searchLines(image: GreyImage, frameWidth: number): readonly PrintLine[] {
  const ink = inkOf(image, widestStroke);
  const scale = frameWidth / image.width;
  const pieces = inkParts.map((part) => connectedPieces(markInk(ink, part), pieceLimits));
  return eachOnce(pieces.flatMap(findLines)).map((line) => ({
    ...line,
    middle: line.middle * scale,
    height: line.height * scale,
    from: line.from * scale,
    to: line.to * scale,
  }));
}

/** Joins what was found twice: the same line at both limits of ink. */
function eachOnce(lines: readonly PrintLine[]): readonly PrintLine[] {
  const kept: PrintLine[] = [];
  for (const line of [...lines].sort((a, b) => b.even - a.even)) {
    const twin = kept.findIndex((other) => isTwin(line, other));
    const other = kept[twin];
    if (other === undefined) kept.push(line);
    else kept[twin] = { ...other, from: Math.min(other.from, line.from), to: Math.max(other.to, line.to) };
  }
  return kept;
}

function isTwin(line: PrintLine, other: PrintLine): boolean {
  const x = (line.from + line.to) / 2;
  return (
    x > other.from &&
    x < other.to &&
    Math.abs(middleAt(other, x) - middleAt(line, x)) < 0.3 * other.height &&
    Math.abs(other.height - line.height) < 0.25 * other.height
  );
}
