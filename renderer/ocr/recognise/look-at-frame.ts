import { locateNumber } from '../locate/locate-number.ts';
import type { LocatedNumber } from '../locate/sighting.ts';
import type { Quad, ScanHint } from '../number-scanner.ts';
import { greyOf, type GreyImage } from '../pixels/grey-image.ts';
import type { RgbaImage } from '../pixels/rgba-image.ts';
import { cutInkLine, inkWidth, lineMargin, type LineView } from './cut-ink-line.ts';
import { cutPrint, printMargin, zoneAroundGlyphs } from './cut-print.ts';
import { dressPrint, type DressedPrint } from './dress-print.ts';
import { scoreWindows, type GlyphNetwork } from './glyph-network.ts';
import { numberLength } from './glyph-classes.ts';
import { pitch } from './ink-line.ts';
import { viewOfLook } from './line-views.ts';
import { readGlyphs, type GlyphReading } from './read-glyphs.ts';

/** What one frame shows, before Tesseract has seen it. */
export interface FrameLook {
  readonly hint: ScanHint | null;
  readonly card: Quad | null;
  /** Null where nothing looks like a number. */
  readonly found: FoundNumber | null;
}

export interface FoundNumber {
  /** Around the twelve characters that were read, in the frame. */
  readonly zone: Quad;
  /** Two readings of the glyph network, of slightly different cuts. */
  readonly readings: readonly GlyphReading[];
  /** The zone as Tesseract gets it, and the middles of the twelve characters in it. */
  readonly print: DressedPrint;
  readonly places: readonly number[];
}

/** Lines whose characters are less like glyphs than this, by `GlyphReading.fit`, are no number. */
const leastFit = -1.6;
/** Columns of its own space that a character has on each side. */
const bearing = (numberLength * pitch - inkWidth) / 2;
const candidatesToRead = 4;
/** A line that is so much like a number is one; the others need not be read. */
const plainFit = -0.12;

/** Finds the number in a frame and reads it glyph by glyph. `look` counts the frames: each is cut a little differently. */
export function lookAtFrame(image: RgbaImage, network: GlyphNetwork, look: number): FrameLook {
  const { hint, card, candidates } = locateNumber(image);
  const frame = greyOf(image);
  return { hint, card, found: readBest(frame, candidates, network, look) };
}

function readBest(
  frame: GreyImage,
  candidates: readonly LocatedNumber[],
  network: GlyphNetwork,
  look: number,
): FoundNumber | null {
  const view = viewOfLook(2 * look);
  let best: { readonly zone: Quad; readonly reading: GlyphReading } | null = null;
  for (const { zone } of candidates.slice(0, candidatesToRead)) {
    const reading = readGlyphs(scoreWindows(network, cutInkLine(frame, zone, view)));
    if (reading !== null && (best === null || reading.fit > best.reading.fit)) best = { zone, reading };
    if (reading !== null && reading.fit > plainFit) break;
  }
  if (best === null || best.reading.fit < leastFit) return null;
  const middles = best.reading.centres.map((column) => inkColumn(column, view));
  const [first = 0, last = inkWidth] = [middles[0], middles.at(-1)];
  const half = Math.max(pitch * 0.45, ((last - first) / (middles.length - 1)) * 0.5);
  const zone = zoneAroundGlyphs(best.zone, { from: first - half, to: last + half });
  const inked = zoneAroundGlyphs(best.zone, { from: first - half + bearing, to: last + half - bearing });
  const second = readGlyphs(scoreWindows(network, cutInkLine(frame, inked, viewOfLook(2 * look + 1))));
  const print = dressPrint(cutPrint(frame, zone), look);
  const scale = (print.image.width - 2 * printMargin) / (last - first + 2 * half);
  const places = middles.map((middle) => printMargin + (middle - first + half) * scale);
  return { zone, readings: [best.reading, ...(second === null ? [] : [second])], print, places };
}

/** From a column of the cut line back to one of the zone that it was cut around. */
function inkColumn(column: number, { right, wide }: LineView): number {
  return (column - inkWidth / 2 - lineMargin - right) / wide + inkWidth / 2;
}
