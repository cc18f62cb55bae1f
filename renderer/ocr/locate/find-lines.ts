import type { Piece } from '../pixels/connected-pieces.ts';
import { median } from './median.ts';
import { middleAt, type PrintLine } from './print-line.ts';

/** tan 16°: cards are held within 12°, and perspective adds a little. */
const steepest = 0.287;

/** Character heights: glare may take two characters out of a line. */
const widestGap = 1.9;

interface Mark {
  readonly piece: Piece;
  readonly x: number;
  readonly y: number;
  readonly height: number;
}

/** Lines of print: pieces of like height side by side, followed outwards past gaps. Unordered, may overlap. */
export function findLines(pieces: readonly Piece[]): readonly PrintLine[] {
  const marks = pieces
    .map((piece) => ({
      piece,
      x: (piece.left + piece.right) / 2,
      y: (piece.top + piece.bottom) / 2,
      height: piece.bottom - piece.top,
    }))
    .sort((a, b) => a.x - b.x);
  const lines: PrintLine[] = [];
  for (const chain of chainsOf(marks)) {
    const seed = fitLine(chain);
    if (seed === null || lines.some((line) => covers(line, seed))) continue;
    const line = grown(seed, marks);
    if (line.to - line.from >= 4.5 * line.height) lines.push(line);
  }
  return lines;
}

/** Each mark with its nearest neighbour on the right, where that agrees; longest chain first. */
function chainsOf(marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const next = marks.map((mark, index) => nearest(marks, mark, index, 1));
  const previous = marks.map((mark, index) => nearest(marks, mark, index, -1));
  const chains: Mark[][] = [];
  for (let start = 0; start < marks.length; start++) {
    const before = previous[start] ?? -1;
    if (before >= 0 && next[before] === start) continue;
    const chain: Mark[] = [];
    for (let at = start; ;) {
      const mark = marks[at];
      if (mark !== undefined) chain.push(mark);
      const after = next[at] ?? -1;
      if (after < 0 || previous[after] !== at) break;
      at = after;
    }
    if (chain.length >= 3) chains.push(chain);
  }
  return chains.sort((a, b) => b.length - a.length);
}

function nearest(marks: readonly Mark[], mark: Mark, index: number, step: 1 | -1): number {
  let best = -1;
  let bestCost = Infinity;
  for (let at = index + step; at >= 0 && at < marks.length; at += step) {
    const other = marks[at];
    if (other === undefined) break;
    const across = Math.abs(other.x - mark.x);
    const height = Math.max(mark.height, other.height);
    if (across > 3 * 46) break;
    const gap = step * (step > 0 ? other.piece.left - mark.piece.right : other.piece.right - mark.piece.left);
    if (gap > height || across > 3 * height || across < 0.25 * height) continue;
    if (Math.min(mark.height, other.height) < 0.62 * height) continue;
    const down = Math.abs(other.y - mark.y);
    if (down > steepest * across + 0.15 * height) continue;
    const cost = across + 2 * down + Math.abs(other.height - mark.height);
    if (cost < bestCost) {
      best = at;
      bestCost = cost;
    }
  }
  return best;
}

/** Follows a line outwards, fitting it anew each time: a short seed points only roughly the right way. */
function grown(seed: PrintLine, marks: readonly Mark[]): PrintLine {
  let line = seed;
  for (let round = 0; round < 4; round++) {
    const longer = fitLine(follow(line, marks));
    if (longer === null || longer.to - longer.from <= line.to - line.from) break;
    line = longer;
  }
  return line;
}

/** Everything that stands in the band of a line, outwards from it until a gap is too wide for a lost character. */
function follow(seed: PrintLine, marks: readonly Mark[]): readonly Mark[] {
  const { height } = seed;
  const inBand = marks.filter(({ piece, x, height: own }) => {
    const middle = middleAt(seed, x);
    const slack = 0.3 * height + 0.02 * Math.max(0, seed.from - x, x - seed.to);
    return (
      own > 0.35 * height &&
      piece.top > middle - height / 2 - slack &&
      piece.bottom < middle + height / 2 + slack
    );
  });
  const inside = inBand.filter(({ x }) => x >= seed.from && x <= seed.to);
  let { from, to } = seed;
  for (const mark of inBand) {
    if (mark.x <= to || mark.piece.left > to + widestGap * height) continue;
    inside.push(mark);
    to = Math.max(to, mark.piece.right);
  }
  for (const mark of inBand.toReversed()) {
    if (mark.x >= from || mark.piece.right < from - widestGap * height) continue;
    inside.push(mark);
    from = Math.min(from, mark.piece.left);
  }
  return inside;
}

function fitLine(marks: readonly Mark[]): PrintLine | null {
  if (marks.length < 3) return null;
  const height = median(marks.map((mark) => mark.height));
  const even = marks.filter((mark) => Math.abs(mark.height - height) < 0.22 * height);
  const slope = slopeOf(even.length >= 3 ? even : marks);
  if (Math.abs(slope) > steepest) return null;
  return {
    slope,
    middle: median(even.map(({ x, y }) => y - slope * x)),
    height,
    from: Math.min(...marks.map(({ piece }) => piece.left)),
    to: Math.max(...marks.map(({ piece }) => piece.right)),
    even: even.length,
  };
}

/** Theil and Sen's: the median of the slopes of pairs that lie well apart, so that a few strays do no harm. */
function slopeOf(marks: readonly Mark[]): number {
  const sorted = marks.toSorted((a, b) => a.x - b.x);
  const apart = Math.max(1, sorted.length >> 1);
  const slopes: number[] = [];
  for (let left = 0; left + apart < sorted.length; left++) {
    for (let right = left + apart; right < sorted.length; right++) {
      const [a, b] = [sorted[left], sorted[right]];
      if (a !== undefined && b !== undefined && b.x > a.x) slopes.push((b.y - a.y) / (b.x - a.x));
    }
  }
  return median(slopes);
}

function covers(line: PrintLine, seed: PrintLine): boolean {
  const x = (seed.from + seed.to) / 2;
  return (
    x > line.from &&
    x < line.to &&
    Math.abs(middleAt(line, x) - middleAt(seed, x)) < 0.35 * line.height &&
    Math.abs(line.height - seed.height) < 0.35 * line.height
  );
}
