import { guessed } from './align-print.ts';
import { characterSteps } from './character-steps.ts';
import { glyphClasses } from './glyph-classes.ts';
import type { LineReading } from './look-at-frame.ts';
import { beliefs, type NumberVote } from './number-vote.ts';
import { twoBest } from './two-best.ts';

/** What a vote amounts to: the likeliest number and everything that speaks for and against it. */
export interface VoteJudgement {
  /** A class for each position. */
  readonly glyphs: readonly number[];
  /** For each position how far, in logarithms, the class is before the next. */
  readonly margins: readonly number[];
  readonly looks: number;
  /** The part of all views in which the line network read exactly this number. */
  readonly seen: number;
  /** Views of the newest look in which it did. */
  readonly seenLast: number;
  /** The least distance, over all views and positions, by which the line network put this number's class first. */
  readonly closest: number;
  /** Positions, in the mean over the views, for which the glyph network says the same. */
  readonly alike: number;
  /** For the position where it is worst: the part of all views in which the glyph network surely differed. */
  readonly opposed: number;
  /** Looks in which Tesseract read exactly this number. */
  readonly printed: number;
  /** Positions, in the mean over the looks, for which Tesseract says the same. */
  readonly confirmed: number;
  /** For the position where it is worst: the part of the looks in which Tesseract, right elsewhere, surely differed. */
  readonly contradicted: number;
  /** For the position where it is worst: the part of the looks in which Tesseract, right elsewhere, saw no character. */
  readonly skipped: number;
  /** How much the glyphs are like letters and digits where a number has them: the mean, and at the worst position. */
  readonly fit: number;
  readonly worstFit: number;
  /** The means of `GlyphReading.alone`, `emptyGaps` and `worstKind`. */
  readonly alone: number;
  readonly emptyGaps: number;
  readonly worstKind: number;
  /** The shortest and the longest step from one character to the next, against the digits' usual one: their means. */
  readonly shortest: number;
  readonly longest: number;
  /** How far a step between two digits is from the usual one, at most; in the mean over the views. */
  readonly uneven: number;
}

const sureOpposition = 1.5;
/** How sure Tesseract has to be for its "something else" to count. */
const sureContradiction = 0.6;
/** Positions at which Tesseract has to agree for its dissent at another to count: else the print is past its reading. */
const rightElsewhere = 8;
/** Positions at which Tesseract has to agree for its silence at another to count. */
const nearlyAll = 9;

export function judgeVote(vote: NumberVote): VoteJudgement {
  const best = beliefs(vote).map(twoBest);
  const glyphs = best.map(({ best }) => best);
  const views = vote.looks.flatMap(({ lines }) => lines);
  const steps = views.map(({ middles }) => characterSteps(middles));
  return {
    glyphs,
    margins: best.map(({ margin }) => margin),
    looks: vote.looks.length,
    ...judgeTogether(glyphs, views, vote.looks.at(-1)?.lines ?? []),
    ...judgeGlyphs(glyphs, views),
    ...judgePrint(glyphs, vote),
    fit: meanOf(views, ({ fit }) => fit),
    worstFit: meanOf(views, ({ worstFit }) => worstFit),
    alone: meanOf(views, ({ alone }) => alone),
    emptyGaps: meanOf(views, ({ emptyGaps }) => emptyGaps),
    worstKind: meanOf(views, ({ worstKind }) => worstKind),
    shortest: meanOf(steps, ({ all }) => Math.min(...all)),
    longest: meanOf(steps, ({ all }) => Math.max(...all)),
    uneven: meanOf(steps, ({ betweenDigits }) =>
      Math.max(...betweenDigits.map((step) => Math.abs(step - 1))),
    ),
  };
}

const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);

function meanOf<One>(all: readonly One[], value: (one: One) => number): number {
  return share(
    all.reduce((sum, one) => sum + value(one), 0),
    all.length,
  );
}

function judgeTogether(
  glyphs: readonly number[],
  views: readonly LineReading[],
  newest: readonly LineReading[],
): Pick<VoteJudgement, 'seen' | 'seenLast' | 'closest'> {
  const leads = ({ together }: LineReading): number =>
    Math.min(...glyphs.map((glyph, position) => leadOf(together[position] ?? [], glyph)));
  const all = views.map(leads);
  return {
    seen: share(all.filter((lead) => lead > 0).length, all.length),
    seenLast: newest.filter((line) => leads(line) > 0).length,
    closest: Math.min(...all),
  };
}

/** How far a class is before all others; below zero where another is likelier. */
function leadOf(logs: ArrayLike<number>, glyph: number): number {
  const { best, margin } = twoBest(logs);
  return best === glyph ? margin : (logs[glyph] ?? -Infinity) - (logs[best] ?? 0);
}

function judgeGlyphs(
  glyphs: readonly number[],
  views: readonly LineReading[],
): Pick<VoteJudgement, 'alike' | 'opposed'> {
  const said = views.map(({ logs }) => glyphs.map((_glyph, position) => twoBest(logs[position] ?? [])));
  const opposing = glyphs.map(
    (glyph, position) =>
      said.filter((view) => {
        const { best = glyph, margin = 0 } = view[position] ?? {};
        return best !== glyph && margin >= sureOpposition;
      }).length,
  );
  return {
    alike: meanOf(said, (view) => view.filter(({ best }, position) => best === glyphs[position]).length),
    opposed: share(Math.max(...opposing), views.length),
  };
}

function judgePrint(
  glyphs: readonly number[],
  { looks }: NumberVote,
): Pick<VoteJudgement, 'printed' | 'confirmed' | 'contradicted' | 'skipped'> {
  const said = looks.map(({ print }) => print);
  const confirming = said.map(
    (print) =>
      glyphs.filter((glyph, position) => {
        const symbol = print[position];
        return symbol != null && symbol.glyph === glyph && symbol.confidence > guessed;
      }).length,
  );
  const worst = (counts: (glyph: number, position: number, look: number) => boolean): number =>
    Math.max(
      ...glyphs.map((glyph, position) => said.filter((_, look) => counts(glyph, position, look)).length),
    );
  const against = worst((glyph, position, look) => {
    const symbol = said[look]?.[position];
    const differs = symbol != null && symbol.glyph !== glyph && symbol.confidence >= sureContradiction;
    return differs && (confirming[look] ?? 0) >= rightElsewhere && !losesTail(glyph, symbol.glyph);
  });
  const silent = worst(
    (_glyph, position, look) => said[look]?.[position] == null && (confirming[look] ?? 0) >= nearlyAll,
  );
  return {
    printed: confirming.filter((count) => count === glyphs.length).length,
    confirmed: meanOf(confirming, (count) => count),
    contradicted: share(against, looks.length),
    skipped: share(silent, looks.length),
  };
}

/** Tesseract takes Q and D for O where their one small stroke is faint; it does not take O for Q or D. */
const losesTail = (glyph: number, said: number): boolean =>
  glyphClasses[said] === 'O' && (glyphClasses[glyph] === 'Q' || glyphClasses[glyph] === 'D');
