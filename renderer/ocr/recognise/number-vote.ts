import type { PrintReading } from './align-print.ts';
import { classesAt, glyphClasses, numberLength } from './glyph-classes.ts';
import type { LineReading } from './look-at-frame.ts';
import { twoBest } from './two-best.ts';

/** What one look says: the two networks' readings of its cuts, and Tesseract's. */
export interface LookEvidence {
  readonly lines: readonly LineReading[];
  readonly print: PrintReading;
}

/** What one reader says over the looks: for each position and class its logarithms, summed; and how much was summed. */
interface Tally {
  readonly sums: readonly Float64Array[];
  readonly weights: readonly number[];
}

/** Looks of one card, weighed together. Immutable: each look makes a new one. */
export interface NumberVote {
  readonly glyphs: Tally;
  readonly together: Tally;
  /** Tesseract's, which may leave out positions. */
  readonly print: Tally;
  /** The newest looks, newest last. */
  readonly looks: readonly LookEvidence[];
}

const nothingSaid: Tally = {
  sums: Array.from({ length: numberLength }, () => new Float64Array(glyphClasses.length)),
  weights: Array.from({ length: numberLength }, () => 0),
};

export const noVote: NumberVote = {
  glyphs: nothingSaid,
  together: nothingSaid,
  print: nothingSaid,
  looks: [],
};

/** What a look keeps of its weight when the next one comes. */
const decay = 0.88;
/** Nothing is surer than this, so that no single look decides a position. */
const surest = Math.log(1e-4);
const rememberedLooks = 8;

/** Adds a look. Where it surely shows another number than the looks before, those are forgotten. */
export function addLook(vote: NumberVote, look: LookEvidence): NumberVote {
  const { glyphs, together, print, looks } = showsAnotherCard(vote, look) ? noVote : vote;
  const views = look.lines.length;
  const seen = (logs: (line: LineReading) => readonly Float32Array[]) => (position: number, glyph: number) =>
    look.lines.reduce((sum, line) => sum + Math.max(surest, logs(line)[position]?.[glyph] ?? surest), 0);
  return {
    glyphs: added(
      glyphs,
      seen(({ logs }) => logs),
      () => views,
    ),
    together: added(
      together,
      seen((line) => line.together),
      () => views,
    ),
    print: added(
      print,
      (position, glyph) => printEvidence(look, position, glyph),
      (position) => Number(look.print[position] != null),
    ),
    looks: [...looks, look].slice(-rememberedLooks),
  };
}

function added(
  { sums, weights }: Tally,
  evidence: (position: number, glyph: number) => number,
  weightAt: (position: number) => number,
): Tally {
  return {
    sums: sums.map((sum, position) => sum.map((value, glyph) => decay * value + evidence(position, glyph))),
    weights: weights.map((weight, position) => decay * weight + weightAt(position)),
  };
}

/** How much each reader counts. The line network is right far more often than the others, which learned otherwise. */
const shares = { glyphs: 0.25, together: 1, print: 0.25 } as const;

/**
 * For each position what each class has, as a mean over the looks: a card that is held still shows the same pixels again
 * and again, and the tenth look at them proves no more than the first.
 */
export function beliefs(vote: NumberVote): readonly Float64Array[] {
  return Array.from({ length: numberLength }, (_, position) => {
    const { from, to } = classesAt(position);
    return Float64Array.from({ length: glyphClasses.length }, (_value, glyph) => {
      if (glyph < from || glyph >= to) return -Infinity;
      const meanOf = ({ sums, weights }: Tally): number =>
        (sums[position]?.[glyph] ?? 0) / Math.max(1, weights[position] ?? 0);
      return (
        shares.glyphs * meanOf(vote.glyphs) +
        shares.together * meanOf(vote.together) +
        shares.print * meanOf(vote.print)
      );
    });
  });
}

function printEvidence({ print }: LookEvidence, position: number, glyph: number): number {
  const said = print[position];
  if (said == null) return 0;
  const { from, to } = classesAt(position);
  const sure = 0.2 + 0.78 * said.confidence;
  return Math.log(said.glyph === glyph ? sure : (1 - sure) / (to - from - 1));
}

/** Four positions read surely and otherwise than before: it is another card, and the earlier looks say nothing of it. */
function showsAnotherCard(vote: NumberVote, { lines }: LookEvidence): boolean {
  if (vote.looks.length === 0) return false;
  let others = 0;
  vote.together.sums.forEach((sum, position) => {
    const before = twoBest(sum.map((value, glyph) => (inKind(position, glyph) ? value : -Infinity)));
    const now = lines.map(({ together }) => twoBest(together[position] ?? []));
    const sure = now.every(({ best, margin }) => margin > 1.5 && best === now[0]?.best);
    if (sure && before.margin > 1.5 && now[0]?.best !== before.best) others += 1;
  });
  return others >= 4;
}

function inKind(position: number, glyph: number): boolean {
  const { from, to } = classesAt(position);
  return glyph >= from && glyph < to;
}
