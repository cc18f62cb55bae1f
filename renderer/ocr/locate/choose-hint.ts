import type { ScanHint } from '../number-scanner.ts';
import { distance } from './cut-line.ts';
import type { PrintLine } from './print-line.ts';
import type { LocatedNumber } from './sighting.ts';

/** Below this score a candidate is a line of something. */
export const likelyFrom = 0.3;
/** Pixels of the frame: characters lower than this are not read reliably. */
const lowestGlyph = 11;
/** Of `LocatedNumber.sharpness`. */
export const blurredBelow = 0.13;
/** Of `LocatedNumber.glare`: about one character and a half. */
const glareFrom = 0.12;
/** A score that leaves a doubt, and the white part of a frame from which glare may be the reason for it. */
const [doubtfulBelow, glaringFrom] = [0.75, 0.008];
/** Of a frame's steepest edges, as a part of its contrast a pixel at the width of the search. */
const softBelow = 0.055;

/** What is known of a frame. */
export interface FrameCues {
  readonly best: LocatedNumber | null;
  /** How many times sharper the best one's strokes are one way than the other. */
  readonly smear: number;
  /** In the frame's pixels. */
  readonly lines: readonly PrintLine[];
  /** 0 to 1: the part of the frame that is white. */
  readonly white: number;
  /** 0 to 1: see `steepness`. */
  readonly steepness: number;
}

/** What to tell the person who holds the card; `null` where the number should be legible. */
export function chooseHint({ best, smear, lines, white, steepness }: FrameCues): ScanHint | null {
  if (best !== null && best.score >= likelyFrom) {
    const [, upperRight, lowerRight] = best.zone;
    if (distance(upperRight, lowerRight) < lowestGlyph) return 'too-far';
    if (best.glare >= glareFrom) return 'glare';
    if (best.score < doubtfulBelow && white >= glaringFrom) return 'glare';
    if (best.sharpness < blurredBelow) return smear > 1.8 ? 'hold-still' : 'blurred';
    return null;
  }
  const print = lines.filter(({ even }) => even >= 5);
  if (print.length >= 2 && white >= glaringFrom) return 'glare';
  const low = print.filter(({ height }) => height < 1.2 * lowestGlyph);
  if (print.length >= 4 && low.length > 0.8 * print.length) return 'too-far';
  if (steepness > 0 && steepness < softBelow) return 'blurred';
  return print.length >= 4 ? 'hold-still' : 'no-card';
}
