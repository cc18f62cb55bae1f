import type { PrintReading } from './align-print.ts';
import { classesAt, glyphClasses, numberLength } from './glyph-classes.ts';
import type { GlyphReading } from './read-glyphs.ts';

/** What one look says: the glyph network's readings, and Tesseract's where it had one. */
export interface LookEvidence {
  readonly glyphs: readonly GlyphReading[];
  readonly print: PrintReading;
}

/** Looks of one card, weighed together. Immutable: each look makes a new one. */
export interface NumberVote {
  /** For each position the sum of the looks' logarithms, older looks counting less. */
  readonly sums: readonly Float64Array[];
  /** What the glyph network and Tesseract read in each look, newest last. */
  readonly looks: readonly LookSummary[];
}

interface LookSummary {
  /** By both views of the network; null at a position where they differ. */
  readonly glyphs: readonly (number | null)[];
  readonly print: PrintReading;
  readonly fit: number;
  readonly worstFit: number;
}

export const noVote: NumberVote = {
  sums: Array.from({ length: numberLength }, () => new Float64Array(glyphClasses.length)),
  looks: [],
};

/** What a look keeps of its weight when the next one comes. */
const decay = 0.85;
/** The network's views of one frame share its pixels, so two of them count as one and a bit. */
const viewWeight = 0.6;
const printWeight = 0.7;
/** Nothing is surer than this, so that no single look decides a position. */
const surest = Math.log(1e-4);
const rememberedLooks = 6;

export function addLook(vote: NumberVote, evidence: LookEvidence): NumberVote {
  const before = showsAnotherCard(vote, evidence) ? noVote : vote;
  const sums = before.sums.map((sum, position) => {
    const { from, to } = classesAt(position);
    return sum.map((value, glyph) => {
      if (glyph < from || glyph >= to) return -Infinity;
      return (
        decay * value + glyphEvidence(evidence, position, glyph) + printEvidence(evidence, position, glyph)
      );
    });
  });
  return { sums, looks: [...before.looks, summarise(evidence)].slice(-rememberedLooks) };
}

function glyphEvidence({ glyphs }: LookEvidence, position: number, glyph: number): number {
  return glyphs.reduce(
    (sum, { logs }) => sum + viewWeight * Math.max(surest, logs[position]?.[glyph] ?? surest),
    0,
  );
}

function printEvidence({ print }: LookEvidence, position: number, glyph: number): number {
  const said = print[position];
  if (said === null || said === undefined) return 0;
  const { from, to } = classesAt(position);
  const sure = 0.2 + 0.78 * said.confidence;
  return printWeight * Math.log(said.glyph === glyph ? sure : (1 - sure) / (to - from - 1));
}

/** Four positions read surely and otherwise than before: it is another card, and the earlier looks say nothing of it. */
function showsAnotherCard(vote: NumberVote, { glyphs }: LookEvidence): boolean {
  if (vote.looks.length === 0) return false;
  let others = 0;
  vote.sums.forEach((sum, position) => {
    const before = twoBest(sum);
    const now = glyphs.map(({ logs }) => twoBest(logs[position] ?? []));
    const sure =
      before.margin > 1.5 && now.every(({ best, margin }) => margin > 1.5 && best === now[0]?.best);
    if (sure && now[0]?.best !== before.best) others += 1;
  });
  return others >= 4;
}

function summarise({ glyphs, print }: LookEvidence): LookSummary {
  const agreed = Array.from({ length: numberLength }, (_, position) => {
    const read = glyphs.map(({ logs }) => twoBest(logs[position] ?? []).best);
    return read.every((glyph) => glyph === read[0]) ? (read[0] ?? null) : null;
  });
  return {
    glyphs: agreed,
    print,
    fit: Math.min(...glyphs.map(({ fit }) => fit)),
    worstFit: Math.min(...glyphs.map(({ worstFit }) => worstFit)),
  };
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
