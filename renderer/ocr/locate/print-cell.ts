import { connectedPieces, type Piece } from '../pixels/connected-pieces.ts';
import { inkOf, markInk, type Ink } from '../pixels/ink-mask.ts';
import { stripGlyph, stripMargin, type Strip } from './strip.ts';

/** What stands in one place of a line, parts of one above another as one. */
export interface Cell extends Piece {
  /** Pixels; of its highest part. Much less than the cell's own: two small lines one above the other. */
  readonly tallest: number;
}

/** Pixels of a strip: strokes are a sixth of a character's height, and blur widens them. */
const widestStroke = 13;
/** Pixels of a strip: a wider piece may be two letters that touch. */
const widestLetter = 0.78 * stripGlyph;
/** Parts of the darkest ink: one that keeps faint strokes, the usual one, and those that part what blur has joined. */
const faintPart = 0.25;
const usualPart = 0.4;
const strictParts = [0.58, 0.74] as const;

/**
 * The characters of a strip from left to right, parts of one above another as one, read in several ways: with
 * faint strokes, as they stand apart by themselves, and with wide ones taken apart more and more. Only the one
 * who counts them can tell a W from two letters.
 */
export function cellsOf({ image }: Strip): readonly (readonly Cell[])[] {
  const ink = inkOf(image, widestStroke);
  const faint = standingIn(ink, faintPart);
  const readings = [mended(faint), faint, standingIn(ink, usualPart)];
  for (const part of strictParts) {
    const last = readings.at(-1) ?? [];
    if (!last.some(isWide)) break;
    const stricter = standingIn(ink, part);
    const next = last.flatMap((cell) => (isWide(cell) ? apart(cell, stricter) : [cell]));
    if (next.length > last.length) readings.push(next);
  }
  return readings;
}

const isWide = (piece: Piece): boolean => piece.right - piece.left > widestLetter;

function standingIn(ink: Ink, part: number): readonly Cell[] {
  const pieces = connectedPieces(markInk(ink, part), {
    minimumHeight: 6,
    maximumHeight: stripGlyph * 1.6,
    maximumWidth: ink.width,
    longest: Infinity,
  });
  const top = stripMargin - 5;
  const bottom = stripMargin + stripGlyph + 5;
  const inBand = pieces
    .filter((piece) => piece.top + piece.bottom > 2 * top && piece.top + piece.bottom < 2 * bottom)
    .filter((piece) => piece.bottom > stripMargin + 3 && piece.top < stripMargin + stripGlyph - 3)
    .sort((a, b) => a.left - b.left);
  const cells: Cell[] = [];
  for (const piece of inBand) {
    const last = cells.at(-1);
    if (last !== undefined && overlap(last, piece) > 0.4) cells[cells.length - 1] = union(last, piece);
    else cells.push({ ...piece, tallest: piece.bottom - piece.top });
  }
  return cells;
}

/** Joins narrow cells that all but touch: the halves of a letter whose thin strokes noise or motion has eaten. */
function mended(cells: readonly Cell[]): readonly Cell[] {
  const whole: Cell[] = [];
  for (const cell of cells) {
    const last = whole.at(-1);
    const halves =
      last !== undefined &&
      cell.left - last.right <= 0.11 * stripGlyph &&
      cell.right - last.left <= 0.75 * stripGlyph;
    if (last !== undefined && halves) {
      const joined = union(last, cell);
      whole[whole.length - 1] = { ...joined, tallest: joined.bottom - joined.top };
    } else whole.push(cell);
  }
  return whole;
}

/** The letters that a wide piece falls into under a stricter look, if they are letters by their height. */
function apart(cell: Cell, stricter: readonly Cell[]): readonly Cell[] {
  const parts = stricter.filter((piece) => {
    const middle = (piece.left + piece.right) / 2;
    return (
      middle > cell.left && middle < cell.right && piece.bottom - piece.top > 0.6 * (cell.bottom - cell.top)
    );
  });
  if (parts.length < 2) return [cell];
  return parts.map((piece, index) => ({
    left: index === 0 ? cell.left : piece.left,
    right: index === parts.length - 1 ? cell.right : piece.right,
    top: Math.min(piece.top, Math.max(cell.top, piece.top - 2)),
    bottom: Math.max(piece.bottom, Math.min(cell.bottom, piece.bottom + 2)),
    tallest: piece.tallest,
  }));
}

function overlap(a: Piece, b: Piece): number {
  const shared = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  return shared / Math.min(a.right - a.left, b.right - b.left);
}

const union = (a: Cell, b: Piece): Cell => ({
  tallest: Math.max(a.tallest, b.bottom - b.top),
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});
