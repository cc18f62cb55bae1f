import type { Piece } from '../pixels/connected-pieces.ts';
import type { Stretch } from './find-stretches.ts';
import { median } from './median.ts';
import { stripGlyph } from './strip.ts';

interface Placed {
  readonly cell: Piece;
  readonly place: number;
}

const places = 12;

/** Twelve places at an even distance, best first: finds print of even pitch even where characters are lost. */
export function findCombs(cells: readonly Piece[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let start = 0; start < cells.length; start++) {
    const pitch = pitchFrom(cells, start);
    if (pitch === null) continue;
    const run = placeFrom(cells, start, pitch);
    const last = run.filter(({ place }) => place < places).at(-1)?.place ?? 0;
    for (let shift = 0; shift <= Math.min(3, places - 1 - last); shift++) {
      const twelve = judge(run, shift, before(cells, start, pitch));
      if (twelve !== null) found.push(twelve);
    }
  }
  return found.sort((a, b) => b.score - a.score);
}

const width = (piece: Piece): number => piece.right - piece.left;
const height = (piece: Piece): number => piece.bottom - piece.top;
const centre = (piece: Piece): number => (piece.left + piece.right) / 2;

function pitchFrom(cells: readonly Piece[], start: number): number | null {
  const steps: number[] = [];
  for (let at = start + 1; at < Math.min(cells.length, start + places); at++) {
    const [left, right] = [cells[at - 1], cells[at]];
    if (left === undefined || right === undefined) continue;
    const step = centre(right) - centre(left);
    if (step > 0.45 * stripGlyph && step < 1.25 * stripGlyph && width(left) < 1.1 * stripGlyph)
      steps.push(step);
  }
  return steps.length < 4 ? null : median(steps);
}

/** Counts places from one character on, further than twelve; letters that run together take a place each. */
function placeFrom(cells: readonly Piece[], start: number, pitch: number): readonly Placed[] {
  const run: Placed[] = [];
  let place = 0;
  let middle = 0;
  for (const cell of cells.slice(start)) {
    const parts = Math.max(1, Math.round((width(cell) - 0.2 * pitch) / pitch));
    for (let part = 0; part < parts; part++) {
      const slice =
        parts === 1
          ? cell
          : {
              ...cell,
              left: cell.left + (width(cell) * part) / parts,
              right: cell.left + (width(cell) * (part + 1)) / parts,
            };
      if (run.length > 0) place += Math.max(1, Math.round((centre(slice) - middle) / pitch));
      middle = centre(slice);
      if (place > places) return run;
      run.push({ cell: slice, place });
    }
  }
  return run;
}

function before(cells: readonly Piece[], start: number, pitch: number): boolean {
  const [cell, left] = [cells[start], cells[start - 1]];
  if (cell === undefined || left === undefined) return false;
  return centre(cell) - centre(left) < 1.35 * pitch && height(left) > 0.75 * height(cell);
}

function judge(run: readonly Placed[], shift: number, hasBefore: boolean): Stretch | null {
  const inside = run.filter(({ place }) => place + shift < places);
  const tall = inside.filter(({ cell }) => height(cell) > 0.6 * stripGlyph);
  if (tall.length < 7) return null;
  const { first, pitch, error } = fitPlaces(inside);
  const usual = median(tall.map(({ cell }) => height(cell)));
  const uneven = mean(inside.map(({ cell }) => Math.min(1, Math.abs(height(cell) - usual) / usual)));
  const bottom = median(tall.map(({ cell }) => cell.bottom));
  const offLine = mean(inside.map(({ cell }) => Math.min(1, Math.abs(cell.bottom - bottom) / usual)));
  const right = run.find(({ place }) => place + shift >= places);
  const ratio = pitch / usual;
  const score =
    (inside.length / places) ** 2 *
    bell(error / pitch, 0.16) *
    bell(uneven, 0.16) *
    bell(offLine, 0.12) *
    bell(Math.max(0, 0.6 - ratio, ratio - 0.95), 0.15) *
    (hasBefore && shift === 0 ? 0.7 : 1) *
    (right !== undefined && height(right.cell) > 0.75 * usual ? 0.6 : 1) *
    (shift > 0 ? 0.8 : 1);
  const at = (place: number): Piece | undefined =>
    inside.find((placed) => placed.place + shift === place)?.cell;
  const begin = first - pitch * shift;
  return {
    cells: inside.map(({ cell }) => cell),
    left: at(0)?.left ?? begin - 0.42 * pitch,
    right: at(places - 1)?.right ?? begin + (places - 0.58) * pitch,
    score,
  };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
const bell = (value: number, width: number): number => Math.exp(-((value / width) ** 2));

/** Least squares of the characters' middles over their places, and what remains (root mean square). */
function fitPlaces(run: readonly Placed[]): { first: number; pitch: number; error: number } {
  const meanPlace = mean(run.map(({ place }) => place));
  const meanCentre = mean(run.map(({ cell }) => centre(cell)));
  let both = 0;
  let square = 0;
  for (const { cell, place } of run) {
    both += (place - meanPlace) * (centre(cell) - meanCentre);
    square += (place - meanPlace) ** 2;
  }
  const pitch = square === 0 ? 1 : both / square;
  const first = meanCentre - pitch * meanPlace;
  const error = Math.sqrt(mean(run.map(({ cell, place }) => (centre(cell) - first - pitch * place) ** 2)));
  return { first, pitch, error };
}
