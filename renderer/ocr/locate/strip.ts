import type { GreyImage } from '../pixels/grey-image.ts';
import { mapPoint, type Homography } from '../pixels/homography.ts';
import { rectify } from '../pixels/rectify.ts';
import { middleAt, type PrintLine } from './print-line.ts';

/** A line of print laid level for a closer look, with the way back to the frame. */
export interface Strip {
  readonly image: GreyImage;
  readonly map: Homography;
}

/** Pixels of a character's height in a strip, and of what is kept above and below. */
export const stripGlyph = 26;
export const stripMargin = 11;
/** Character heights kept left and right of the line: its ends are not trusted yet. */
const overhang = 3;
/** Character heights. A longer line is a line of something else that the number may end. */
const longest = 22;

/** Lays a line, given in the frame's pixels, level at a character's height of `stripGlyph`. */
export function stripAlong(frame: GreyImage, line: PrintLine): Strip {
  const scale = line.height / stripGlyph;
  const turn = Math.atan(line.slope);
  const [along, across] = [Math.cos(turn) * scale, Math.sin(turn) * scale];
  const from = Math.max(line.from, line.to - longest * line.height);
  const width = Math.round((line.to - from) / along) + 2 * overhang * stripGlyph;
  const height = stripGlyph + 2 * stripMargin;
  const left = overhang * stripGlyph;
  const flat = { a: along, b: -across, d: across, e: along, g: 0, h: 0 };
  const centred = {
    ...flat,
    c: from - along * left + (across * height) / 2,
    f: middleAt(line, from) - across * left - (along * height) / 2,
  };
  return { image: rectify(frame, centred, width, height), map: centred };
}

export const toFrame = ({ map }: Strip, x: number, y: number) => mapPoint(map, x, y);
