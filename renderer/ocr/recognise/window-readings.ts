import { classesAt, glyphClasses, noGlyph } from './glyph-classes.ts';
import { networkShape, windowCentre, windowStep, type WindowScores } from './glyph-network.ts';
import { twoBest } from './two-best.ts';

const { classes } = networkShape;

/** Of the windows around a place, each as far as it holds a glyph at all: the classes' probabilities at that position. */
export function glyphLogs({ count, logs }: WindowScores, window: number, position: number): Float32Array {
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

/** Columns around a window in which its glyph may have its middle. */
const middleReach = 8;

/**
 * The path goes in even steps and may pass a glyph by some columns, for the network knows it there as well: the middle is
 * where what it knows the glyph from has its own.
 */
export function middleAround({ count, logs }: WindowScores, window: number): number {
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
export function kindAt({ logs }: WindowScores, window: number, position: number): number {
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
