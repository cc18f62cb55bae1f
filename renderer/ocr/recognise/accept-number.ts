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
interface Bar extends Pick<VoteJudgement, 'looks' | 'printed' | 'confirmed' | 'seen'> {
  /** Of every position. */
  readonly margin: number;
  /** `VoteJudgement.contradicted`, at most. */
  readonly contradicted: number;
}

/**
 * Two readers that learned from different material and work differently must agree: where Tesseract reads the whole
 * number, two looks are enough; the less of it Tesseract reads, the more looks and the more distance are asked for. Where
 * only one of two looks was read whole, every view of the network has to be the same.
 */
const bars: readonly Bar[] = [
  { looks: 2, printed: 2, confirmed: 11, seen: 0.5, margin: 1.5, contradicted: 0 },
  { looks: 2, printed: 1, confirmed: 8, seen: 1, margin: 1.8, contradicted: 0 },
  { looks: 3, printed: 1, confirmed: 8, seen: 0.8, margin: 2.2, contradicted: 0.3 },
  { looks: 3, printed: 0, confirmed: 8, seen: 0.8, margin: 2.5, contradicted: 0.3 },
  { looks: 3, printed: 0, confirmed: 4, seen: 0.9, margin: 3, contradicted: 0.3 },
  { looks: 4, printed: 0, confirmed: 7, seen: 0.85, margin: 2.2, contradicted: 0.3 },
  { looks: 4, printed: 4, confirmed: 11, seen: 0.25, margin: 2.5, contradicted: 0 },
  { looks: 4, printed: 2, confirmed: 8, seen: 0.85, margin: 3, contradicted: 0.5 },
  { looks: 4, printed: 0, confirmed: 8, seen: 1, margin: 4, contradicted: 0.5 },
  { looks: 4, printed: 0, confirmed: 8, seen: 1, margin: 6, contradicted: 0.8 },
];

/** Glyphs must be like letters and digits where a number has them; a telephone number or a name is not. */
const leastFit = -0.16;
const leastWorstFit = -1;
/** And nothing may stand beside them. */
const leastAlone = -1;
/** Where the network surely reads something else at a position in more than this part of its views, nothing is accepted. */
const mostOpposed = 0.3;
/**
 * Where Tesseract sees the characters of a number but none at one place, in more than this part of the looks, there may be
 * eleven: an even line of them can be cut into twelve, with a thin one counted twice or a wide one halved.
 */
const mostSkipped = 0.5;

/** The number that a vote allows to be shown, or null while it does not. */
export function acceptNumber(vote: NumberVote): AcceptedNumber | null {
  const judgement = judgeVote(vote);
  if (!isAcceptable(judgement)) return null;
  const { glyphs, margins } = judgement;
  const number = glyphs.map((glyph) => glyphClasses[glyph] ?? '').join('');
  return { number, confidence: confidenceOf(margins), uncertain: uncertainOf(margins) };
}

function isAcceptable(judgement: VoteJudgement): boolean {
  const { fit, worstFit, alone, opposed, skipped, seenLast, margins } = judgement;
  if (fit < leastFit || worstFit < leastWorstFit || alone < leastAlone) return false;
  if (opposed > mostOpposed || skipped > mostSkipped || seenLast === 0) return false;
  const margin = Math.min(...margins);
  return bars.some(
    (bar) =>
      judgement.looks >= bar.looks &&
      judgement.printed >= bar.printed &&
      judgement.confirmed >= bar.confirmed &&
      judgement.seen >= bar.seen &&
      margin >= bar.margin &&
      judgement.contradicted <= bar.contradicted,
  );
}

/** The chance that no position is wrong, taking each margin as the logarithm of its odds. */
function confidenceOf(margins: readonly number[]): number {
  return margins.reduce((product, margin) => product / (1 + Math.exp(-margin)), 1);
}

const surelySure = 4.5;

function uncertainOf(margins: readonly number[]): readonly number[] {
  const usual = margins.toSorted((a, b) => a - b)[Math.floor(margins.length / 2)] ?? 0;
  return margins.flatMap((margin, at) => (margin < surelySure && margin < usual / 2 ? [at] : []));
}
