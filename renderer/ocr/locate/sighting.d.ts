import type { GreyImage } from '../pixels/grey-image.ts';
import type { Quad, ScanHint } from '../number-scanner.ts';
/** A line of print in a frame that may be the card's number. */
export interface LocatedNumber {
  /** Around the twelve characters, close to their ink, in the frame's pixels. */
  readonly zone: Quad;
  /** The line cut out of the frame, upright: characters about `glyphHeight` pixels high with `lineMargin` around. */
  readonly line: GreyImage;
  /** 0 to 1: how much it looks like twelve even characters in a card's upper right. */
  readonly score: number;
  /** 0 to 1: how steep the edges of the strokes are. Below `blurredBelow` a reader will hardly succeed. */
  readonly sharpness: number;
  /** 0 to 1: the part of the zone that is washed out. */
  readonly glare: number;
}
/** What one frame shows. */
export interface Sighting {
  readonly card: Quad | null;
  /** Best first, at most four. */
  readonly candidates: readonly LocatedNumber[];
  readonly hint: ScanHint | null;
}
/** Pixels of a character's height in `LocatedNumber.line`. */
export declare const glyphHeight = 48;
/** Pixels left free on each side in `LocatedNumber.line`. */
export declare const lineMargin = 12;
