import { glyphClasses } from './glyph-classes.ts';
import { twoBest, type NumberVote } from './number-vote.ts';

/** A number that enough looks agree on. */
export interface AcceptedNumber {
  readonly number: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Positions that are less sure than the others. */
  readonly uncertain: readonly number[];
}

/** The way to acceptance: so many looks, so alike, so clear. */
interface Bar {
  readonly looks: number;
  /** Looks, from the last back, in which both views of the glyph network read exactly this number. */
  readonly alike: number;
  /** Looks in which Tesseract read exactly this number. */
  readonly printed: number;
  /** How far each position's best class is before its next, in logarithms. */
  readonly margin: number;
}

/**
 * Two readers that learned from different material and work differently must say the same: where they agree in full, two
 * looks are enough; where Tesseract misses characters, more looks and more distance are asked for.
 */
const bars: readonly Bar[] = [
  { looks: 2, alike: 2, printed: 1, margin: 4 },
  { looks: 3, alike: 2, printed: 1, margin: 3 },
  { looks: 4, alike: 3, printed: 0, margin: 8 },
];

/** Glyphs must look like letters and digits where a number has them; a telephone number or a name does not. */
const leastFit = -0.35;
const leastWorstFit = -1.15;
/** Positions where Tesseract surely and repeatedly reads something else forbid the number. */
const sureContradiction = 0.8;

/** The number that a vote allows to be shown, or null while it does not. */
export function acceptNumber(vote: NumberVote): AcceptedNumber | null {
  const best = vote.sums.map(twoBest);
  const glyphs = best.map(({ best }) => best);
  const margins = best.map(({ margin }) => margin);
  const fits = vote.looks.slice(-3).every((look) => look.fit > leastFit && look.worstFit > leastWorstFit);
  if (!fits || contradicted(vote, glyphs)) return null;
  const alike = trailing(vote, glyphs);
  const printed = vote.looks.filter(({ print }) =>
    glyphs.every((glyph, at) => print[at]?.glyph === glyph),
  ).length;
  const least = Math.min(...margins);
  const passes = bars.some(
    (bar) =>
      vote.looks.length >= bar.looks && alike >= bar.alike && printed >= bar.printed && least >= bar.margin,
  );
  if (!passes) return null;
  const number = glyphs.map((glyph) => glyphClasses[glyph] ?? '').join('');
  return { number, confidence: confidenceOf(margins), uncertain: uncertainOf(margins) };
}

function trailing({ looks }: NumberVote, glyphs: readonly number[]): number {
  const other = looks
    .toReversed()
    .findIndex((look) => !glyphs.every((glyph, at) => look.glyphs[at] === glyph));
  return other < 0 ? looks.length : other;
}

function contradicted({ looks }: NumberVote, glyphs: readonly number[]): boolean {
  return glyphs.some((glyph, at) => {
    const against = looks.filter(({ print }) => {
      const said = print[at];
      return (
        said !== null && said !== undefined && said.glyph !== glyph && said.confidence >= sureContradiction
      );
    }).length;
    return against * 2 > looks.length;
  });
}

/** The chance that no position is wrong, taking each margin as the logarithm of its odds. */
function confidenceOf(margins: readonly number[]): number {
  return margins.reduce((product, margin) => product / (1 + Math.exp(-margin)), 1);
}

const surelySure = 6;

function uncertainOf(margins: readonly number[]): readonly number[] {
  const usual = margins.toSorted((a, b) => a - b)[Math.floor(margins.length / 2)] ?? 0;
  return margins.flatMap((margin, at) => (margin < surelySure && margin < usual / 2 ? [at] : []));
}
