import type { LookEvidence } from '../../renderer/ocr/recognise/number-vote.ts';

/** What became of one picture, held before the scanner for a while. */
export interface HeldPicture {
  readonly number: string | null;
  readonly confidence: number;
  readonly uncertain: readonly number[];
  /** From the first look to the acceptance, or to the end. */
  readonly milliseconds: number;
  readonly looks: number;
  readonly evidence: readonly LookEvidence[];
}

/** What the page of the bench offers. */
export interface BenchWindow {
  engineReady: Promise<void>;
  /** Holds a picture (its file in base64) before the scanner; looks begin within `milliseconds`. */
  holdPicture(base64: string, milliseconds: number): Promise<HeldPicture>;
}
