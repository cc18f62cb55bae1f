import { guessed } from './align-print.ts';
import { glyphClasses } from './glyph-classes.ts';
import { beliefs, twoBest, type NumberVote } from './number-vote.ts';

/** What a vote amounts to: the likeliest number and everything that speaks for and against it. */
export interface VoteJudgement {
  /** A class for each position. */
  readonly glyphs: readonly number[];
  /** For each position how far, in logarithms, the class is before the next. */
  readonly margins: readonly number[];
  readonly looks: number;
  /** Looks in which Tesseract read exactly this number. */
  readonly printed: number;
  /** Views of the newest look in which the network read exactly this number. */
  readonly seenLast: number;
  /** The part of all views in which the network read exactly this number. */
  readonly seen: number;
  /** For the position where it is worst: the part of the looks in which Tesseract, right elsewhere, surely differed. */
  readonly contradicted: number;
  /** For the position where it is worst: the part of the looks in which Tesseract, right elsewhere, saw no character. */
  readonly skipped: number;
  /** For the position where it is worst: the part of all views in which the network surely differed. */
  readonly opposed: number;
  /** Positions, in the mean over the looks, for which Tesseract says the same. */
  readonly confirmed: number;
  /** How much the glyphs are like letters and digits where a number has them: the mean, and at the worst position. */
  readonly fit: number;
  readonly worstFit: number;
  /** How much the twelve stand alone; `GlyphReading.alone`, in the mean. */
  readonly alone: number;
}

/** How sure Tesseract, and the network by its margin, have to be for their "something else" to count. */
const sureContradiction = 0.6;
/** Positions at which Tesseract has to agree for its dissent at another to count: else the print is past its reading. */
const rightElsewhere = 8;
const sureOpposition = 1.5;
/** Positions at which Tesseract has to agree for its silence at another to count. */
const nearlyAll = 9;

/** How far the network has to be before Tesseract, in the mean of both, for a lost tail to be no contradiction. */
const tailMargin = 3;

/** Tesseract takes Q and D for O where their one small stroke is faint; it does not take O for Q or D. */
const losesTail = (glyph: number, said: number): boolean =>
  glyphClasses[said] === 'O' && (glyphClasses[glyph] === 'Q' || glyphClasses[glyph] === 'D');

export function judgeVote(vote: NumberVote): VoteJudgement {
  const best = beliefs(vote).map(twoBest);
  const glyphs = best.map(({ best }) => best);
  const margins = best.map(({ margin }) => margin);
  const views = vote.looks.flatMap((look) => look.glyphs);
  const reads = (logs: readonly Float32Array[]): boolean =>
    glyphs.every((glyph, position) => twoBest(logs[position] ?? []).best === glyph);
  const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
  const said = vote.looks.map(({ print }) => print);
  const opposing = glyphs.map(
    (glyph, position) =>
      views.filter(({ logs }) => {
        const { best, margin } = twoBest(logs[position] ?? []);
        return best !== glyph && margin >= sureOpposition;
      }).length,
  );
  const confirming = said.map(
    (print) =>
      glyphs.filter((glyph, position) => {
        const symbol = print[position];
        return symbol != null && symbol.glyph === glyph && symbol.confidence > guessed;
      }).length,
  );
  const against = glyphs.map(
    (glyph, position) =>
      said.filter((print, look) => {
        const symbol = print[position];
        const differs = symbol != null && symbol.glyph !== glyph && symbol.confidence >= sureContradiction;
        if (!differs || (confirming[look] ?? 0) < rightElsewhere) return false;
        return !(losesTail(glyph, symbol.glyph) && (margins[position] ?? 0) >= tailMargin);
      }).length,
  );
  const skipping = glyphs.map(
    (_glyph, position) =>
      said.filter((print, look) => print[position] == null && (confirming[look] ?? 0) >= nearlyAll).length,
  );
  return {
    glyphs,
    margins,
    looks: vote.looks.length,
    printed: confirming.filter((count) => count === glyphs.length).length,
    seenLast: (vote.looks.at(-1)?.glyphs ?? []).filter(({ logs }) => reads(logs)).length,
    seen: share(views.filter(({ logs }) => reads(logs)).length, views.length),
    contradicted: share(Math.max(...against), vote.looks.length),
    skipped: share(Math.max(...skipping), vote.looks.length),
    opposed: share(Math.max(...opposing), views.length),
    confirmed: share(
      confirming.reduce((sum, count) => sum + count, 0),
      confirming.length,
    ),
    fit: share(
      views.reduce((sum, { fit }) => sum + fit, 0),
      views.length,
    ),
    alone: share(
      views.reduce((sum, { alone }) => sum + alone, 0),
      views.length,
    ),
    worstFit: share(
      views.reduce((sum, { worstFit }) => sum + worstFit, 0),
      views.length,
    ),
  };
}
