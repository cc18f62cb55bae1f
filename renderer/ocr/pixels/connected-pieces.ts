import type { GreyImage } from './grey-image.ts';

/** The box around touching pixels; the right and lower sides lie outside. */
export interface Piece {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PieceLimits {
  readonly minimumHeight: number;
  readonly maximumHeight: number;
  readonly maximumWidth: number;
  /** Longer ones (in their heights) are cut into slices, so that letters that run together still show their line. */
  readonly longest: number;
}

interface Runs {
  readonly count: number;
  readonly row: Int32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly parent: Int32Array;
}

/** The pieces of a mask whose height is within the limits, touching by side or corner. */
export function connectedPieces(mask: GreyImage, limits: PieceLimits): readonly Piece[] {
  const runs = joinedRuns(mask);
  const boxes = new Map<number, { left: number; top: number; right: number; bottom: number }>();
  for (let run = 0; run < runs.count; run++) {
    const root = rootOf(runs.parent, run);
    const [left, right, row] = [runs.from[run] ?? 0, runs.to[run] ?? 0, runs.row[run] ?? 0];
    const box = boxes.get(root);
    if (box === undefined) boxes.set(root, { left, top: row, right, bottom: row + 1 });
    else {
      if (left < box.left) box.left = left;
      if (right > box.right) box.right = right;
      box.bottom = row + 1;
    }
  }
  const pieces: Piece[] = [];
  const wide = new Map<number, Slices>();
  for (const [root, box] of boxes) {
    const width = box.right - box.left;
    const height = box.bottom - box.top;
    if (height < limits.minimumHeight || width > limits.maximumWidth) continue;
    if (width > limits.longest * height) wide.set(root, new Slices(box.left, width, 0.8 * height));
    else if (height <= limits.maximumHeight) pieces.push(box);
  }
  if (wide.size > 0) {
    for (let run = 0; run < runs.count; run++) {
      wide.get(rootOf(runs.parent, run))?.add(runs.row[run] ?? 0, runs.from[run] ?? 0, runs.to[run] ?? 0);
    }
  }
  for (const slices of wide.values()) {
    for (const piece of slices.pieces()) {
      const height = piece.bottom - piece.top;
      if (height >= limits.minimumHeight && height <= limits.maximumHeight) pieces.push(piece);
    }
  }
  return pieces;
}

class Slices {
  readonly #left: number;
  readonly #step: number;
  readonly #tops: Int32Array;
  readonly #bottoms: Int32Array;

  constructor(left: number, width: number, sliceWidth: number) {
    const count = Math.max(1, Math.round(width / sliceWidth));
    this.#left = left;
    this.#step = width / count;
    this.#tops = new Int32Array(count).fill(1 << 30);
    this.#bottoms = new Int32Array(count).fill(-1);
  }

  add(row: number, from: number, to: number): void {
    const last = Math.floor((to - 1 - this.#left) / this.#step);
    for (let slice = Math.floor((from - this.#left) / this.#step); slice <= last; slice++) {
      if (row < (this.#tops[slice] ?? 0)) this.#tops[slice] = row;
      if (row + 1 > (this.#bottoms[slice] ?? 0)) this.#bottoms[slice] = row + 1;
    }
  }

  *pieces(): Generator<Piece> {
    for (let slice = 0; slice < this.#tops.length; slice++) {
      const left = this.#left + slice * this.#step;
      const [top, bottom] = [this.#tops[slice] ?? 0, this.#bottoms[slice] ?? 0];
      if (bottom > top) yield { left, top, right: left + this.#step, bottom };
    }
  }
}

/** Finds the runs of ink in each row and joins those that touch in neighbouring rows. */
function joinedRuns({ width, height, data }: GreyImage): Runs {
  const room = countRuns(data, width, height);
  const row = new Int32Array(room);
  const from = new Int32Array(room);
  const to = new Int32Array(room);
  const parent = new Int32Array(room);
  let count = 0;
  let above = 0;
  for (let y = 0; y < height; y++) {
    const first = count;
    const end = (y + 1) * width;
    for (let at = y * width; at < end;) {
      if (data[at] === 0) {
        at++;
        continue;
      }
      const start = at;
      while (at < end && data[at] !== 0) at++;
      row[count] = y;
      from[count] = start - y * width;
      to[count] = at - y * width;
      parent[count] = count;
      count++;
    }
    let upper = above;
    for (let run = first; run < count; run++) {
      while (upper < first && (to[upper] ?? 0) < (from[run] ?? 0)) upper++;
      for (let other = upper; other < first && (from[other] ?? 0) <= (to[run] ?? 0); other++) {
        join(parent, other, run);
      }
    }
    above = first;
  }
  return { count, row, from, to, parent };
}

function countRuns(data: Uint8Array, width: number, height: number): number {
  let runs = 0;
  for (let y = 0; y < height; y++) {
    let before = 0;
    for (let at = y * width, end = at + width; at < end; at++) {
      const here = data[at] ?? 0;
      runs += here & (before ^ 1);
      before = here;
    }
  }
  return runs;
}

function rootOf(parent: Int32Array, run: number): number {
  let root = run;
  for (let up = parent[root] ?? root; up !== root; up = parent[root] ?? root) {
    parent[root] = parent[up] ?? up;
    root = up;
  }
  return root;
}

function join(parent: Int32Array, one: number, other: number): void {
  const [a, b] = [rootOf(parent, one), rootOf(parent, other)];
  if (a < b) parent[b] = a;
  else parent[a] = b;
}
