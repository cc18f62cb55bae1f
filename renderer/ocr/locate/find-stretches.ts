import type { Piece } from '../pixels/connected-pieces.ts';
import { median } from './median.ts';
import type { Cell } from './print-cell.ts';
import { stripGlyph } from './strip.ts';

/** A part of a line that may be the number. */
export interface Stretch {
  readonly cells: readonly Piece[];
  /** Pixels of the strip. */
  readonly left: number;
  readonly right: number;
  /** 0 to 1. */
  readonly score: number;
}

/** Character heights: a wider gap ends a stretch. The widest in a number are beside a narrow 1 or I. */
const widestGap = 0.85;

/** Stretches of letters of one height on one base line, with about twelve in them, whatever their widths. */
export function findStretches(cells: readonly Cell[]): readonly Stretch[] {
  const letters = cells.filter(({ tallest }) => tallest > 0.6 * stripGlyph);
  const found: Stretch[] = [];
  for (let start = 0; start < letters.length;) {
    const run = runFrom(letters, start);
    start += run.length;
    for (let skip = 0; skip <= Math.max(0, Math.min(4, run.length - 11)); skip++) {
      const stretch = judge(run.slice(skip), skip > 0);
      if (stretch !== null) found.push(stretch);
    }
  }
  return found.sort((a, b) => b.score - a.score);
}

const width = (piece: Piece): number => piece.right - piece.left;
const height = (piece: Piece): number => piece.bottom - piece.top;
const centre = (piece: Piece): number => (piece.left + piece.right) / 2;

function runFrom(letters: readonly Cell[], start: number): readonly Cell[] {
  const run: Cell[] = [];
  for (const letter of letters.slice(start)) {
    const last = run.at(-1);
    if (last !== undefined) {
      const usual = median(run.slice(-5).map(height));
      const base = median(run.slice(-5).map(({ bottom }) => bottom));
      if (letter.left - last.right > widestGap * usual) break;
      if (Math.abs(height(letter) - usual) > 0.38 * usual) break;
      // J and Q reach below the line; as the first ones they even seem to set it.
      const raised = (run.length < 3 ? 0.38 : 0.17) * usual;
      if (letter.bottom < base - raised || letter.bottom > base + 0.38 * usual) break;
    }
    run.push(letter);
  }
  return run;
}

function judge(run: readonly Cell[], cutOff: boolean): Stretch | null {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined || run.length < 6) return null;
  const steps = run.slice(1).map((cell, index) => centre(cell) - centre(run[index] ?? cell));
  const usual = median(run.map(height));
  const pitch = Math.min(median(steps), usual);
  const uneven = run.reduce((sum, cell) => sum + Math.abs(height(cell) - usual), 0) / run.length / usual;
  const length = (last.right - first.left) / usual;
  const irregular = median(steps.map((step) => Math.abs(step - pitch))) / pitch;
  return {
    cells: run,
    left: first.left,
    right: last.right,
    score:
      Math.exp(-((missing(run, usual) / 1.8) ** 2)) *
      (1 - 0.03 * Math.abs(12 - run.length)) *
      (cutOff ? 0.8 : 1) *
      Math.exp(-((uneven / 0.16) ** 2)) *
      Math.exp(-((Math.max(0, 6.3 - length, length - 12) / 1.5) ** 2)) *
      Math.exp(-((irregular / 0.5) ** 2)),
  };
}

/** How many letters the stretch has too few or too many, if every wide cell has as many run together as suits best. */
function missing(run: readonly Cell[], usual: number): number {
  const single = Math.min(median(run.map(width)), 0.75 * usual);
  let fewest = 0;
  let most = 0;
  for (const cell of run) {
    const wide = width(cell) / single;
    fewest += wide < 2.3 ? 1 : Math.round(wide / 1.5);
    most += wide < 1.7 ? 1 : Math.round(wide);
  }
  return Math.max(0, fewest - 12, 12 - most);
}
