/** What the camera screen says while it looks; `null` while there is nothing to say. */
export const scanHints = ['no-card', 'too-far', 'blurred', 'glare', 'hold-still'] as const;
export type ScanHint = (typeof scanHints)[number];

/** A point in the frame, in pixels from its upper left corner. */
export interface FramePoint {
  readonly x: number;
  readonly y: number;
}

/** Four corners, clockwise from the upper left. */
export type Quad = readonly [FramePoint, FramePoint, FramePoint, FramePoint];

/** A number that was read alike often enough to be shown to the person at the desk. */
export interface RecognisedNumber {
  /** Two letters, eight digits, two letters. */
  readonly number: string;
  /** 0 to 1. */
  readonly confidence: number;
  /** Positions (0 to 11) that are less sure than the others: their cells are marked. */
  readonly uncertain: readonly number[];
  /** The printed number, rectified and in colour, cropped so that its twelve characters fill the width. */
  readonly crop: ImageData;
}

/** What one frame showed. */
export interface ScanReport {
  readonly hint: ScanHint | null;
  /** Where the card and its number were seen in the frame. */
  readonly card: Quad | null;
  readonly zone: Quad | null;
  readonly recognised: RecognisedNumber | null;
}

/** Looks at one frame after the other, off the UI thread. One scanner serves one opening of the camera screen. */
export interface NumberScanner {
  /**
   * Looks at a frame, which is transferred or closed. Never called while an earlier call is under way.
   * Rejects where the recogniser failed: the failure `ocr-failed`.
   */
  look(frame: ImageBitmap): Promise<ScanReport>;
  /** Forgets every frame. Ends what belongs to this scanner; harmless to call twice. */
  close(): void;
}
