import { characterSteps, leastEmptyGaps, leastStep, mostStep } from './character-steps.ts';
import { classesAt, glyphClasses, noGlyph, numberLength } from './glyph-classes.ts';
import { networkShape, windowCentre, windowStep, type WindowScores } from './glyph-network.ts';
import { pitch } from './ink-line.ts';
import { twoBest } from './two-best.ts';

/** What the glyph network reads in a line. */
export interface GlyphReading {
  /** For each position the logarithm of each class's probability; classes that it cannot hold are -Infinity. */
  readonly logs: readonly Float32Array[];
  /** Columns at which the twelve characters were read: near their middles, in nearly even steps. */
  readonly centres: readonly number[];
  /** The columns of their middles, as even or uneven as they were printed. */
  readonly middles: readonly number[];
  /** Mean over the positions of the logarithm of "one of the classes that this position may hold". */
  readonly fit: number;
  /** The least sure position's part of that. */
  readonly worstFit: number;
  /** The logarithm of "nothing stands beside", before the first or after the last character, whichever is less. */
  readonly alone: number;
  /** The same of the middle of gaps that are longer than usual; 0 where there is none. */
  readonly emptyGaps: number;
  /**
   * The logarithm of "a letter where a number has letters, a digit where it has digits", at the worst position. Glyphs
   * that some typeface draws alike count as either.
   */
  readonly worstKind: number;
}

const { classes } = networkShape;
/** Columns from one character to the next. */
const closest = 9;
const farthest = 20;
/**
 * What a step costs that is twice as long as the others. Even steps come first; where they lead astray, as they do past a W
 * in a typeface that spaces letters by their widths, less even ones are tried.
 */
const unevenCosts = [8, 3, 1.5] as const;
/** Part of a glyph of the other kind that counts. */
const lookAlike = 0.3;
const leastFit = 1e-5;
/** A character before the first or after the last costs this at most. */
const neighbourCost = 4;

/** The best twelve places in a line for two letters, eight digits and two letters; null where it is too short. */
export function readGlyphs(scores: WindowScores): GlyphReading | null {
  if (windowCentre(scores.count - 1) - windowCentre(0) < closest * (numberLength - 1)) return null;
  const places = Array.from({ length: numberLength }, (_, position) => placeScores(scores, position));
  const empty = emptiness(scores);
  let likeliest: GlyphReading | null = null;
  for (const unevenCost of unevenCosts) {
    const path = bestOfPitches(places, empty, unevenCost);
    const reading = path === null ? null : readAlong(scores, places, path);
    if (reading !== null && standsApart(reading)) return reading;
    likeliest ??= reading;
  }
  return likeliest;
}

/** Whether no character seems to be taken twice, and none passed over. */
function standsApart({ middles, emptyGaps }: GlyphReading): boolean {
  const { all } = characterSteps(middles);
  return Math.min(...all) >= leastStep && Math.max(...all) <= mostStep && emptyGaps >= leastEmptyGaps;
}

function bestOfPitches(
  places: readonly Float32Array[],
  empty: (column: number) => number,
  unevenCost: number,
): readonly number[] | null {
  let best: { readonly total: number; readonly path: readonly number[] } | null = null;
  for (let wanted = pitch - 3; wanted <= pitch + 3; wanted += 1) {
    const found = bestPath(places, empty, wanted, unevenCost);
    if (found !== null && (best === null || found.total > best.total)) best = found;
  }
  return best?.path ?? null;
}

/** How well each window holds some class of a position; a glyph of the other kind may be its look-alike, O for 0. */
function placeScores({ count, logs }: WindowScores, position: number): Float32Array {
  const { from, to } = classesAt(position);
  return Float32Array.from({ length: count }, (_, window) => {
    let fitting = 0;
    for (let at = from; at < to; at += 1) fitting += Math.exp(logs[window * classes + at] ?? 0);
    const otherKind = 1 - fitting - Math.exp(logs[window * classes + noGlyph] ?? 0);
    return Math.log(fitting + lookAlike * Math.max(0, otherKind) + leastFit);
  });
}

/** How empty the middle of each window is; beyond the line all is empty. */
function emptiness({ count, logs }: WindowScores): (column: number) => number {
  return (column) => {
    const window = Math.round((column - windowCentre(0)) / windowStep);
    if (window < 0 || window >= count) return 0;
    return Math.max(-neighbourCost, logs[window * classes + noGlyph] ?? 0);
  };
}

function bestPath(
  places: readonly Float32Array[],
  empty: (column: number) => number,
  wanted: number,
  unevenCost: number,
): { readonly total: number; readonly path: readonly number[] } | null {
  const count = places[0]?.length ?? 0;
  const totals = places.map(() => new Float32Array(count).fill(-Infinity));
  const from = places.map(() => new Int32Array(count).fill(-1));
  places.forEach((place, position) => {
    const total = totals[position];
    const before = totals[position - 1];
    if (total === undefined) return;
    for (let window = 0; window < count; window += 1) {
      const here = place[window] ?? -Infinity;
      if (before === undefined) {
        total[window] = here + empty(windowCentre(window) - wanted);
        continue;
      }
      for (let step = Math.ceil(closest / windowStep); step <= farthest / windowStep; step += 1) {
        const uneven = (step * windowStep) / wanted - 1;
        const value = (before[window - step] ?? -Infinity) + here - unevenCost * uneven * uneven;
        if (value <= (total[window] ?? 0)) continue;
        total[window] = value;
        const origin = from[position];
        if (origin !== undefined) origin[window] = window - step;
      }
    }
  });
  let end = -1;
  let most = -Infinity;
  totals.at(-1)?.forEach((total, window) => {
    const value = total + empty(windowCentre(window) + wanted);
    if (value <= most) return;
    most = value;
    end = window;
  });
  if (end < 0) return null;
  const path = [end];
  for (let position = numberLength - 1; position > 0; position -= 1) {
    path.unshift(from[position]?.[path[0] ?? 0] ?? 0);
  }
  return { total: most, path };
}

function readAlong(
  scores: WindowScores,
  places: readonly Float32Array[],
  path: readonly number[],
): GlyphReading {
  const logs = path.map((window, position) => glyphLogs(scores, window, position));
  const fits = path.map((window, position) => places[position]?.[window] ?? -Infinity);
  const middles = path.map((window) => middleAround(scores, window));
  return {
    logs,
    centres: path.map(windowCentre),
    middles,
    fit: fits.reduce((sum, value) => sum + value, 0) / numberLength,
    worstFit: Math.min(...fits),
    alone: aloneness(path.map(windowCentre), middles, emptiness(scores)),
    emptyGaps: gapsEmptiness(
      middles,
      logs.map((values) => twoBest(values).best),
      emptiness(scores),
    ),
    worstKind: Math.min(...path.map((window, position) => kindAt(scores, window, position))),
  };
}

/** Columns around a window in which its glyph may have its middle. */
const middleReach = 8;

/**
 * The path goes in even steps and may pass a glyph by some columns, for the network knows it there as well: the middle is
 * where what it knows the glyph from has its own.
 */
function middleAround({ count, logs }: WindowScores, window: number): number {
  const here = logs.subarray(window * classes, window * classes + noGlyph);
  const { best } = twoBest(here);
  const reach = middleReach / windowStep;
  let [sum, weights] = [0, 0];
  for (let at = Math.max(0, window - reach); at <= Math.min(count - 1, window + reach); at += 1) {
    const weight = Math.exp(logs[at * classes + best] ?? 0);
    sum += weight * windowCentre(at);
    weights += weight;
  }
  return weights === 0 ? windowCentre(window) : sum / weights;
}

/** Letters and digits that some typeface draws alike, or a blur makes alike. */
const looksLikeOtherKind = new Set(Array.from('012568OQDILZSGB', (glyph) => glyphClasses.indexOf(glyph)));

/** A telephone number is no card number, though its 7 and 1 would pass for T and I. */
function kindAt({ logs }: WindowScores, window: number, position: number): number {
  const { from, to } = classesAt(position);
  let either = 1e-6;
  let right = 1e-6;
  for (let at = 0; at < noGlyph; at += 1) {
    const value = Math.exp(logs[window * classes + at] ?? 0);
    either += value;
    if ((at >= from && at < to) || looksLikeOtherKind.has(at)) right += value;
  }
  return Math.log(right / either);
}

/** A passport's machine-readable line has two letters, eight digits and two letters in a row, and goes on. */
function aloneness(
  centres: readonly number[],
  middles: readonly number[],
  empty: (column: number) => number,
): number {
  const [first = 0, last = 0, end = 0] = [centres[0], centres.at(-1), middles.at(-1)];
  const step = (last - first) / (numberLength - 1);
  // A label may stand close before the number, and the path evades it; behind the number a card has nothing.
  const behind = [-windowStep, 0, windowStep].map((off) => empty(end + step + off));
  return Math.min(empty(first - step), ...behind);
}

/** A gap between two characters that is so much longer than usual may hold another one. */
const longGap = 1.25;

/** Letters whose own arms reach into the gaps beside them. */
const wideLetters = new Set(Array.from('MW', (letter) => glyphClasses.indexOf(letter)));

/** A typeface with narrow letters lets the path take a W for two V and leave out the I after it. */
function gapsEmptiness(
  middles: readonly number[],
  glyphs: readonly number[],
  empty: (column: number) => number,
): number {
  const [first = 0, last = 0] = [middles[0], middles.at(-1)];
  const usual = (last - first) / (numberLength - 1);
  const gaps = middles.slice(1).map((middle, at) => ({ from: middles[at] ?? 0, to: middle, at }));
  const besideWide = (at: number): boolean =>
    glyphs.slice(at, at + 2).some((glyph) => wideLetters.has(glyph));
  const long = gaps.filter(({ from, to, at }) => to - from > longGap * usual && !besideWide(at));
  return Math.min(0, ...long.map(({ from, to }) => empty((from + to) / 2)));
}

/** Of the windows around a place, each as far as it holds a glyph at all: the classes' probabilities at that position. */
function glyphLogs({ count, logs }: WindowScores, window: number, position: number): Float32Array {
  const { from, to } = classesAt(position);
  const result = new Float32Array(noGlyph).fill(-Infinity);
  const weighed = new Float32Array(to - from);
  for (const [offset, weight] of [
    [-1, 0.5],
    [0, 1],
    [1, 0.5],
  ] as const) {
    if (window + offset < 0 || window + offset >= count) continue;
    const start = (window + offset) * classes;
    for (let at = from; at < to; at += 1) {
      weighed[at - from] = (weighed[at - from] ?? 0) + weight * Math.exp(logs[start + at] ?? 0);
    }
  }
  const total = weighed.reduce((sum, value) => sum + value, 1e-12);
  for (let at = from; at < to; at += 1) result[at] = Math.log((weighed[at - from] ?? 0) / total + 1e-6);
  return result;
}
