import { characterSteps, leastEmptyGaps, leastStep, mostStep } from './character-steps.ts';
import { classesAt, noGlyph, numberLength } from './glyph-classes.ts';
import { networkShape, windowCentre, windowStep, type WindowScores } from './glyph-network.ts';
import { pitch } from './ink-line.ts';
import { aloneness, emptiness, gapsEmptiness } from './line-emptiness.ts';
import { twoBest } from './two-best.ts';
import { glyphLogs, kindAt, middleAround } from './window-readings.ts';

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

/** The best twelve places in a line for two letters, eight digits and two letters; null where it is too short. */
export function readGlyphs(scores: WindowScores): GlyphReading | null {
  if (windowCentre(scores.count - 1) - windowCentre(0) < closest * (numberLength - 1)) return null;
  const places = Array.from({ length: numberLength }, (_, position) => placeScores(scores, position));
  const empty = emptiness(scores);
  let likeliest: GlyphReading | null = null;
  for (const unevenCost of unevenCosts) {
    const path = bestOfPitches(places, empty, unevenCost);
    const reading = path === null ? null : readAlong(scores, places, path, empty);
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
  empty: (column: number) => number,
): GlyphReading {
  const logs = path.map((window, position) => glyphLogs(scores, window, position));
  const fits = path.map((window, position) => places[position]?.[window] ?? -Infinity);
  const centres = path.map(windowCentre);
  const middles = path.map((window) => middleAround(scores, window));
  return {
    logs,
    centres,
    middles,
    fit: fits.reduce((sum, value) => sum + value, 0) / numberLength,
    worstFit: Math.min(...fits),
    alone: aloneness(centres, middles, empty),
    emptyGaps: gapsEmptiness(
      middles,
      logs.map((values) => twoBest(values).best),
      empty,
    ),
    worstKind: Math.min(...path.map((window, position) => kindAt(scores, window, position))),
  };
}
