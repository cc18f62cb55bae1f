import type { LookEvidence } from '../../renderer/ocr/recognise/number-vote.ts';
import type { StageNumbers } from './read-stages.ts';

/** What a look said, and when. */
export interface TimedEvidence extends LookEvidence {
  /** From the first look. */
  readonly milliseconds: number;
}

/** What became of one picture, held before the scanner for a while. */
export interface HeldPicture {
  readonly number: string | null;
  readonly confidence: number;
  readonly uncertain: readonly number[];
  /** From the first look to the acceptance, or to the end. */
  readonly milliseconds: number;
  readonly looks: number;
  readonly evidence: readonly TimedEvidence[];
}

/** What the page of the bench offers. */
export interface BenchWindow {
  engineReady: Promise<void>;
  /**
   * Holds a picture (its file in base64) before the scanner; looks begin within `milliseconds`, and end with the first
   * acceptance unless all of them are wanted.
   */
  holdPicture(base64: string, milliseconds: number, toTheEnd: boolean): Promise<HeldPicture>;
  /** What each stage on its own would accept from a picture, looked at once. */
  readStages(base64: string): Promise<StageNumbers>;
  /** Looks at each picture for a second, without a pause. Tells the longest task of the page's thread, in milliseconds. */
  holdLoop(pictures: readonly string[]): Promise<{ readonly longestTask: number; readonly looks: number }>;
  /** Ends the workers. */
  endEngine(): void;
}
