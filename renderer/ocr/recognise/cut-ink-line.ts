import type { Quad } from '../number-scanner.ts';
import type { GreyImage } from '../pixels/grey-image.ts';
import { mapPoint, rectangleToQuad } from '../pixels/homography.ts';
import { rectifySmoothly } from '../pixels/rectify-smoothly.ts';
import { numberLength } from './glyph-classes.ts';
import { capHeight, lineHeight, normaliseContrast, pitch, type InkLine } from './ink-line.ts';

/** How a line is cut against its zone: each look differs a little, so that no two see quite the same pixels. */
export interface LineView {
  /** Rows that the characters are moved down by. */
  readonly down: number;
  /** 1: the zone's height becomes `capHeight`. */
  readonly tall: number;
  /** 1: the zone's width becomes twelve characters' worth of `pitch`. */
  readonly wide: number;
  /** Columns that the characters are moved to the right by. */
  readonly right: number;
}

export const plainView: LineView = { down: 0, tall: 1, wide: 1, right: 0 };

/** Columns before and after the zone: room for a character that the zone missed, and for the network's window. */
export const lineMargin = 34;
/** The zone's sides touch the ink of the outer characters, whose own space is part of the pitch. */
export const inkWidth = numberLength * pitch - 3;
const cutWidth = inkWidth + 2 * lineMargin;

/** Cuts twelve characters out of a frame as the glyph network wants them. */
export function cutInkLine(frame: GreyImage, zone: Quad, view: LineView): InkLine {
  const map = rectangleToQuad(inkWidth, capHeight, zone);
  const at = (column: number, row: number) =>
    mapPoint(
      map,
      (column - cutWidth / 2 - view.right) / view.wide + inkWidth / 2,
      (row - lineHeight / 2 - view.down) / view.tall + capHeight / 2,
    );
  const around: Quad = [at(0, 0), at(cutWidth, 0), at(cutWidth, lineHeight), at(0, lineHeight)];
  const cut = rectifySmoothly(frame, rectangleToQuad(cutWidth, lineHeight, around), cutWidth, lineHeight);
  return normaliseContrast(Float32Array.from(cut.data), cutWidth);
}
