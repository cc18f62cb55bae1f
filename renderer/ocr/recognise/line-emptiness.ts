import { glyphClasses, noGlyph, numberLength } from './glyph-classes.ts';
import { networkShape, windowCentre, windowStep, type WindowScores } from './glyph-network.ts';

const { classes } = networkShape;
/** A character where there should be none costs this at most. */
const neighbourCost = 4;

/** How empty the middle of each window is; beyond the line all is empty. */
export function emptiness({ count, logs }: WindowScores): (column: number) => number {
  return (column) => {
    const window = Math.round((column - windowCentre(0)) / windowStep);
    if (window < 0 || window >= count) return 0;
    return Math.max(-neighbourCost, logs[window * classes + noGlyph] ?? 0);
  };
}

/** A passport's machine-readable line has two letters, eight digits and two letters in a row, and goes on. */
export function aloneness(
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
export function gapsEmptiness(
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
