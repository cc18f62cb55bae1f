import type { PrintReading } from './align-print.ts';
import { classesAt, glyphClasses, numberLength } from './glyph-classes.ts';
import type { GlyphReading } from './read-glyphs.ts';

/** What one look says: the glyph network's readings, and Tesseract's. */
export interface LookEvidence {
  readonly glyphs: readonly GlyphReading[];
  readonly print: PrintReading;
}

/** Looks of one card, weighed together. Immutable: each look makes a new one. */
export interface NumberVote {
  /** For each position the network's logarithms, summed with weights over the looks; and the sum of the weights. */
  readonly glyphSums: readonly Float64Array[];
  readonly glyphWeight: number;
  /** The same of Tesseract, which may leave out positions. */
  readonly printSums: readonly Float64Array[];
  readonly printWeights: readonly number[];
  /** The newest looks, newest last. */
  readonly looks: readonly LookEvidence[];
}

const nothingSaid = (): Float64Array[] =>
  Array.from({ length: numberLength }, () => new Float64Array(glyphClasses.length));

export const noVote: NumberVote = {
  glyphSums: nothingSaid(),
  glyphWeight: 0,
  printSums: nothingSaid(),
  printWeights: Array.from({ length: numberLength }, () => 0),
  looks: [],
};

/** What a look keeps of its weight when the next one comes. */
const decay = 0.88;
/** Nothing is surer than this, so that no single look decides a position. */
const surest = Math.log(1e-4);
const rememberedLooks = 8;

/** Adds a look. Where it surely shows another number than the looks before, those are forgotten. */
export function addLook(vote: NumberVote, look: LookEvidence): NumberVote {
  const before = showsAnotherCard(vote, look) ? noVote : vote;
  return {
    glyphSums: before.glyphSums.map((sum, position) =>
      sum.map((value, glyph) => decay * value + glyphEvidence(look, position, glyph)),
    ),
    glyphWeight: decay * before.glyphWeight + look.glyphs.length,
    printSums: before.printSums.map((sum, position) =>
      sum.map((value, glyph) => decay * value + printEvidence(look, position, glyph)),
    ),
    printWeights: before.printWeights.map(
      (weight, position) => decay * weight + Number(look.print[position] != null),
    ),
    looks: [...before.looks, look].slice(-rememberedLooks),
  };
}

/** How much Tesseract counts against the network where it says something. */
const printShare = 0.5;

/**
 * For each position what each class has, as a mean over the looks: a card that is held still shows the same pixels again
 * and again, and the tenth look at them proves no more than the first.
 */
export function beliefs(vote: NumberVote): readonly Float64Array[] {
  return vote.glyphSums.map((sum, position) => {
    const { from, to } = classesAt(position);
    const printed = vote.printSums[position];
    const printWeight = vote.printWeights[position] ?? 0;
    return sum.map((value, glyph) => {
      if (glyph < from || glyph >= to) return -Infinity;
      const fromPrint = printWeight === 0 ? 0 : (printed?.[glyph] ?? 0) / Math.max(1, printWeight);
      return value / Math.max(1, vote.glyphWeight) + printShare * fromPrint;
    });
  });
}

function glyphEvidence({ glyphs }: LookEvidence, position: number, glyph: number): number {
  return glyphs.reduce((sum, { logs }) => sum + Math.max(surest, logs[position]?.[glyph] ?? surest), 0);
}

function printEvidence({ print }: LookEvidence, position: number, glyph: number): number {
  const said = print[position];
  if (said == null) return 0;
  const { from, to } = classesAt(position);
  const sure = 0.2 + 0.78 * said.confidence;
  return Math.log(said.glyph === glyph ? sure : (1 - sure) / (to - from - 1));
}

/** Four positions read surely and otherwise than before: it is another card, and the earlier looks say nothing of it. */
function showsAnotherCard(vote: NumberVote, { glyphs }: LookEvidence): boolean {
  if (vote.looks.length === 0) return false;
  let others = 0;
  vote.glyphSums.forEach((sum, position) => {
    const before = twoBest(sum.map((value, glyph) => (inKind(position, glyph) ? value : -Infinity)));
    const now = glyphs.map(({ logs }) => twoBest(logs[position] ?? []));
    const sure = now.every(({ best, margin }) => margin > 1.5 && best === now[0]?.best);
    if (sure && before.margin > 1.5 && now[0]?.best !== before.best) others += 1;
  });
  return others >= 4;
}

function inKind(position: number, glyph: number): boolean {
  const { from, to } = classesAt(position);
  return glyph >= from && glyph < to;
}

/** The likeliest class and how far, in logarithms, it is before the next. */
export function twoBest(values: ArrayLike<number>): { readonly best: number; readonly margin: number } {
  let best = -1;
  let first = -Infinity;
  let second = -Infinity;
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? -Infinity;
    if (value > first) {
      second = first;
      first = value;
      best = at;
    } else if (value > second) second = value;
  }
  return { best, margin: first - second };
}
