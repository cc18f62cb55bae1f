import { connectedPieces, type Piece } from '../pixels/connected-pieces.ts';
import { inkMask } from '../pixels/ink-mask.ts';
import { stripGlyph, stripMargin, type Strip } from './strip.ts';

/** Pixels of a strip: strokes are a sixth of a character's height, and blur widens them. */
const widestStroke = 15;

/** The characters of a strip from left to right, as far as they stand apart: parts of one above another are one. */
export function cellsOf({ image }: Strip): readonly Piece[] {
  const pieces = connectedPieces(inkMask(image, widestStroke), {
    minimumHeight: 7,
    maximumHeight: stripGlyph * 1.6,
    sliceWidth: image.width,
    maximumWidth: image.width,
  });
  const top = stripMargin - 5;
  const bottom = stripMargin + stripGlyph + 5;
  const inBand = pieces
    .filter((piece) => piece.top + piece.bottom > 2 * top && piece.top + piece.bottom < 2 * bottom)
    .filter((piece) => piece.bottom > stripMargin + 4 && piece.top < stripMargin + stripGlyph - 4)
    .sort((a, b) => a.left - b.left);
  const cells: Piece[] = [];
  for (const piece of inBand) {
    const last = cells.at(-1);
    if (last !== undefined && overlap(last, piece) > 0.4) cells[cells.length - 1] = union(last, piece);
    else cells.push(piece);
  }
  return cells;
}

function overlap(a: Piece, b: Piece): number {
  const shared = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return shared / Math.min(a.right - a.left, b.right - b.left);
}

const union = (a: Piece, b: Piece): Piece => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});
