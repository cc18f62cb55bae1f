import { locateNumber } from '../locate/locate-number.ts';
import type { LocatedNumber } from '../locate/sighting.ts';
import type { Quad, ScanHint } from '../number-scanner.ts';
import { greyOf, type GreyImage } from '../pixels/grey-image.ts';
import type { RgbaImage } from '../pixels/rgba-image.ts';
import { cutInkLine, inkWidth, lineMargin, type LineView } from './cut-ink-line.ts';
import { cutPrint, partOfZone, printMargin, type ZonePart } from './cut-print.ts';
import { dressPrint, type DressedPrint } from './dress-print.ts';
import { scoreWindows, type GlyphNetwork } from './glyph-network.ts';
import { numberLength } from './glyph-classes.ts';
import { capHeight, pitch, type InkLine } from './ink-line.ts';
import { readTwelve, type LineNetwork } from './line-network.ts';
import { viewOfLook } from './line-views.ts';
import { readGlyphs, type GlyphReading } from './read-glyphs.ts';

/** What one frame shows, before Tesseract has seen it. */
export interface FrameLook {
  readonly hint: ScanHint | null;
  readonly card: Quad | null;
  /** Null where nothing looks like a number. */
  readonly found: FoundNumber | null;
}

/** What both networks read in one cut. */
export interface LineReading extends GlyphReading {
  /** As `logs`, by the line network. */
  readonly together: readonly Float32Array[];
}

export interface FoundNumber {
  /** Around the twelve characters that were read, in the frame. */
  readonly zone: Quad;
  /** Of two slightly different cuts, what both networks read in them. */
  readonly readings: readonly LineReading[];
  /** The zone as Tesseract gets it, and the middles of the twelve characters in it. */
  readonly print: DressedPrint;
  readonly places: readonly number[];
}

/** Lines whose characters are less like glyphs than this, by `GlyphReading.fit`, are no number. */
const leastFit = -1.6;
const hopelessFit = -3;
/** Where a zone's upper and lower side may really be: it may hold the tail of a Q, or the print of another line. */
const otherRows = [
  { top: 0, bottom: 0.84 * capHeight },
  { top: 0.14 * capHeight, bottom: capHeight },
  { top: -0.1 * capHeight, bottom: 1.1 * capHeight },
] as const;
/** Columns of its own space that a character has on each side. */
const bearing = (numberLength * pitch - inkWidth) / 2;
const candidatesToRead = 4;
/** A line that is so much like a number is one; the others need not be read. */
const plainFit = -0.12;

/** The one finds twelve characters in a line, the other reads them again, all together. */
export interface Networks {
  readonly glyphs: GlyphNetwork;
  readonly lines: LineNetwork;
}

/** Finds the number in a frame and reads it glyph by glyph. `look` counts the frames: each is cut a little differently. */
export function lookAtFrame(image: RgbaImage, networks: Networks, look: number): FrameLook {
  const { hint, card, candidates } = locateNumber(image);
  const frame = greyOf(image);
  return { hint, card, found: readBest(frame, candidates, networks, look) };
}

type Read = (zone: Quad, view: LineView) => ReadLine | null;

function readBest(
  frame: GreyImage,
  candidates: readonly LocatedNumber[],
  networks: Networks,
  look: number,
): FoundNumber | null {
  const view = viewOfLook(2 * look);
  const read: Read = (zone, as) => {
    const line = cutInkLine(frame, zone, as);
    const reading = readGlyphs(scoreWindows(networks.glyphs, line));
    return reading === null ? null : { line, reading };
  };
  const zones = candidates.slice(0, candidatesToRead).map(({ zone }) => zone);
  const likeliest = bestOf(null, zones, read, view);
  if (likeliest === null || likeliest.reading.fit < hopelessFit) return null;
  const taller = otherRows.map((rows) => partOfZone(likeliest.zone, { left: 0, right: inkWidth, ...rows }));
  const best = bestOf(likeliest, taller, read, view) ?? likeliest;
  if (best.reading.fit < leastFit) return null;
  const { lines, ...found } = lookAgain(frame, best, read, look);
  const readings = lines.map(({ line, reading }) => ({
    ...reading,
    together: readTwelve(networks.lines, line, reading.centres),
  }));
  return { ...found, readings };
}

/** The zone that reads most like a number; stops at one that plainly is one. */
function bestOf(so: ReadZone | null, zones: readonly Quad[], read: Read, view: LineView): ReadZone | null {
  let best = so;
  for (const zone of zones) {
    if (best !== null && best.reading.fit > plainFit) break;
    const seen = read(zone, view);
    if (seen !== null && (best === null || seen.reading.fit > best.reading.fit)) best = { zone, ...seen };
  }
  return best;
}

/** Of half a step: the outer letters are wider than a digit, and are shown whole. */
const wholeLetters = 1.2;

/** Now that the characters' places are known, cuts the line closer: for a second reading, and for Tesseract. */
function lookAgain(frame: GreyImage, best: ReadZone, read: Read, look: number): FoundLines {
  const view = viewOfLook(2 * look);
  const { middles: columns, first, last, half } = stretchOf(best.reading.centres, view);
  const around = (space: number): Quad => partOfZone(best.zone, rowsOf(first - space, last + space));
  const second = read(around(half - bearing), viewOfLook(2 * look + 1));
  const print = dressPrint(cutPrint(frame, around(half)), look);
  const scale = (print.image.width - 2 * printMargin) / (last - first + 2 * half);
  const places = columns.map((column) => printMargin + (column - first + half) * scale);
  // What is shown to a person is cut where the characters are, not where they were read.
  const shown = stretchOf(best.reading.middles, view);
  const side = shown.half * wholeLetters;
  const zone = partOfZone(best.zone, rowsOf(shown.first - side, shown.last + side));
  return { zone, lines: second === null ? [best] : [best, second], print, places };
}

/** Columns of the zone from the first character to the last, and what each takes to either side. */
function stretchOf(
  columns: readonly number[],
  view: LineView,
): {
  readonly middles: readonly number[];
  readonly first: number;
  readonly last: number;
  readonly half: number;
} {
  const middles = columns.map((column) => inkColumn(column, view));
  const [first = 0, last = inkWidth] = [middles[0], middles.at(-1)];
  return { middles, first, last, half: Math.max(pitch * 0.45, ((last - first) / (numberLength - 1)) * 0.5) };
}

const rowsOf = (left: number, right: number): ZonePart => ({ left, right, top: 0, bottom: capHeight });

interface ReadLine {
  readonly line: InkLine;
  readonly reading: GlyphReading;
}

interface ReadZone extends ReadLine {
  readonly zone: Quad;
}

interface FoundLines extends Omit<FoundNumber, 'readings'> {
  readonly lines: readonly ReadLine[];
}

/** From a column of the cut line back to one of the zone that it was cut around. */
function inkColumn(column: number, { right, wide }: LineView): number {
  return (column - inkWidth / 2 - lineMargin - right) / wide + inkWidth / 2;
}
