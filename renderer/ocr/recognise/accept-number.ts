import { leastEmptyGaps, leastStep, mostStep } from './character-steps.ts';
import { glyphClasses } from './glyph-classes.ts';
import { judgeVote, type VoteJudgement } from './judge-vote.ts';
import type { NumberVote } from './number-vote.ts';

/** A number that enough looks agree on. */
export interface AcceptedNumber {
  readonly number: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Positions that are less sure than the others. */
  readonly uncertain: readonly number[];
}

/** One way to acceptance; all of it is asked for. The fields are those of `VoteJudgement`: at least so much. */
interface Bar extends Pick<VoteJudgement, 'looks' | 'seen' | 'closest' | 'alike' | 'printed'> {
  /** Of every position. */
  readonly margin: number;
  /** Those of `VoteJudgement`, at most. */
  readonly opposed: number;
  readonly contradicted: number;
}

const never = -Infinity;
/**
 * The line network has to read the same in every view, and the glyph network, which never saw a photographed card, most of
 * it. The smaller the distance to the next likeliest character in any view, the more looks are asked for, or Tesseract,
 * which shares nothing with either. What Tesseract denies again and again has to be plain in every view.
 */
const bars: readonly Bar[] = [
  { looks: 2, seen: 1, closest: 4, margin: 6, alike: 11, opposed: 0.3, printed: 0, contradicted: 1 },
  { looks: 2, seen: 1, closest: 1.5, margin: 3.5, alike: 10, opposed: 0.5, printed: 2, contradicted: 0 },
  { looks: 3, seen: 1, closest: 3, margin: 5, alike: 10.5, opposed: 0.5, printed: 0, contradicted: 0.25 },
  { looks: 4, seen: 1, closest: 1.5, margin: 4, alike: 10.5, opposed: 0.5, printed: 0, contradicted: 0.2 },
  { looks: 4, seen: 0.85, closest: never, margin: 6, alike: 11, opposed: 0.3, printed: 0, contradicted: 0.2 },
];

/** Glyphs must be like letters and digits where a number has them; a telephone number or a name is not. */
const leastFit = -0.13;
const leastWorstFit = -0.95;
const leastWorstKind = -1;
/** And nothing may stand beside them. */
const leastAlone = -1.2;
/** A hyphen between digits shows in their steps. */
const mostUneven = 0.25;
/**
 * Where Tesseract sees the characters of a number but none at one place, in more than this part of the looks, there may be
 * eleven: an even line of them can be cut into twelve, with a thin one counted twice or a wide one halved. Unless each of
 * the twelve is this plain in every view.
 */
const mostSkipped = 0.5;
const plainlyThere = 6;

/** The number that a vote allows to be shown, or null while it does not. */
export function acceptNumber(vote: NumberVote): AcceptedNumber | null {
  const judgement = judgeVote(vote);
  if (!isAcceptable(judgement)) return null;
  const { glyphs, margins } = judgement;
  const number = glyphs.map((glyph) => glyphClasses[glyph] ?? '').join('');
  return { number, confidence: confidenceOf(margins), uncertain: uncertainOf(margins) };
}

function isAcceptable(judgement: VoteJudgement): boolean {
  const { fit, worstFit, worstKind, alone, skipped, closest, seenLast, margins } = judgement;
  if (fit < leastFit || worstFit < leastWorstFit || worstKind < leastWorstKind) return false;
  if (alone < leastAlone || !isEven(judgement)) return false;
  if ((skipped > mostSkipped && closest < plainlyThere) || seenLast === 0) return false;
  const margin = Math.min(...margins);
  return bars.some(
    (bar) =>
      judgement.looks >= bar.looks &&
      judgement.seen >= bar.seen &&
      judgement.closest >= bar.closest &&
      margin >= bar.margin &&
      judgement.alike >= bar.alike &&
      judgement.opposed <= bar.opposed &&
      judgement.printed >= bar.printed &&
      judgement.contradicted <= bar.contradicted,
  );
}

const isEven = ({ shortest, longest, uneven, emptyGaps }: VoteJudgement): boolean =>
  shortest >= leastStep && longest <= mostStep && uneven <= mostUneven && emptyGaps >= leastEmptyGaps;

/** The chance that no position is wrong, taking each margin as the logarithm of its odds. */
function confidenceOf(margins: readonly number[]): number {
  return margins.reduce((product, margin) => product / (1 + Math.exp(-margin)), 1);
}

const surelySure = 4.5;

function uncertainOf(margins: readonly number[]): readonly number[] {
  const usual = margins.toSorted((a, b) => a - b)[Math.floor(margins.length / 2)] ?? 0;
  return margins.flatMap((margin, at) => (margin < surelySure && margin < usual / 2 ? [at] : []));
}
