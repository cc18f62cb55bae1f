import type { Quad } from '../number-scanner.ts';
import { connectedPieces } from '../pixels/connected-pieces.ts';
import { greyOf, type GreyImage } from '../pixels/grey-image.ts';
import { inkOf, markInk } from '../pixels/ink-mask.ts';
import { resizeToWidth } from '../pixels/resize.ts';
import { smooth } from '../pixels/smooth.ts';
import type { RgbaImage } from '../pixels/rgba-image.ts';
import { cutLine, distance } from './cut-line.ts';
import { findLines } from './find-lines.ts';
import { findCombs } from './find-combs.ts';
import { findStretches } from './find-stretches.ts';
import { glareOf, sharpnessOf } from './measure-line.ts';
import { cellsOf } from './print-cell.ts';
import { middleAt, type PrintLine } from './print-line.ts';
import type { LocatedNumber, Sighting } from './sighting.ts';
import { stripAlong } from './strip.ts';
import { weighPlace } from './weigh-place.ts';
import { zoneAround } from './zone-around.ts';

/** Pixels: frames are searched at this width, where the number's characters are 10 to 32 high. */
const searchWidth = 960;
/** Pixels at that width: strokes are up to 6 wide, blur widens them. */
const widestStroke = 17;
/** The first keeps strokes whole that motion has thinned, the second parts letters that blur has joined. */
const inkParts = [0.22, 0.42] as const;
const pieceLimits = { minimumHeight: 7, maximumHeight: 46, maximumWidth: searchWidth / 2, longest: 2.6 };
const closerLooks = 12;

interface Found {
  readonly zone: Quad;
  readonly score: number;
}

/** Looks for the card's number in a frame of a camera. Never throws, whatever the pixels. */
export function locateNumber(image: RgbaImage): Sighting {
  const frame = greyOf(image);
  const lines = linesIn(frame);
  const found = promising(lines).flatMap((line) => lookCloser(frame, line));
  const tallest = Math.max(...found.filter(({ score }) => score > 0.25).map(({ zone }) => heightOf(zone)));
  const ranked = found
    .map(({ zone, score }) => ({
      zone,
      score: score * weighPlace(zone, lines) * Math.min(1, 0.25 + (0.75 * heightOf(zone)) / tallest),
    }))
    .sort((a, b) => b.score - a.score);
  const candidates = distinct(ranked)
    .slice(0, 4)
    .map((one) => locatedAt(frame, one));
  return { card: null, candidates, hint: null };
}

/** Lines of print in the frame, in its own pixels. */
export function linesIn(frame: GreyImage): readonly PrintLine[] {
  if (frame.width < 64 || frame.height < 48) return [];
  const ink = inkOf(smooth(resizeToWidth(frame, searchWidth)), widestStroke);
  const scale = frame.width / searchWidth;
  const pieces = inkParts.map((part) => connectedPieces(markInk(ink, part), pieceLimits));
  return distinctLines(pieces.flatMap(findLines)).map((line) => ({
    ...line,
    middle: line.middle * scale,
    height: line.height * scale,
    from: line.from * scale,
    to: line.to * scale,
  }));
}

/** Joins what was found twice: the same line at both limits of ink. */
function distinctLines(lines: readonly PrintLine[]): readonly PrintLine[] {
  const kept: PrintLine[] = [];
  for (const line of [...lines].sort((a, b) => b.even - a.even)) {
    const middle = (line.from + line.to) / 2;
    const twin = kept.findIndex(
      (other) =>
        middle > other.from &&
        middle < other.to &&
        Math.abs(middleAt(other, middle) - middleAt(line, middle)) < 0.3 * other.height &&
        Math.abs(other.height - line.height) < 0.25 * other.height,
    );
    const other = kept[twin];
    if (other === undefined) kept.push(line);
    else kept[twin] = { ...other, from: Math.min(other.from, line.from), to: Math.max(other.to, line.to) };
  }
  return kept;
}

function promising(lines: readonly PrintLine[]): readonly PrintLine[] {
  const worth = ({ even, from, to, height }: PrintLine): number =>
    Math.min(even, 12) * Math.min(1, (to - from) / (7 * height)) * height;
  return [...lines].sort((a, b) => worth(b) - worth(a)).slice(0, closerLooks);
}

function lookCloser(frame: GreyImage, line: PrintLine): readonly Found[] {
  const strip = stripAlong(frame, line);
  return cellsOf(strip).flatMap((cells) =>
    [...findStretches(cells).slice(0, 3), ...findCombs(cells).slice(0, 3)].map((stretch) => ({
      zone: zoneAround(strip, stretch),
      score: stretch.score,
    })),
  );
}

/** Leaves out what frames the same characters as a better one. */
function distinct(found: readonly Found[]): readonly Found[] {
  const kept: Found[] = [];
  for (const one of found) if (!kept.some((other) => alike(one.zone, other.zone))) kept.push(one);
  return kept;
}

const heightOf = (zone: Quad): number => distance(zone[1], zone[2]);

function alike(a: Quad, b: Quad): boolean {
  const reach = 0.3 * distance(a[0], a[3]);
  return a.every((corner, index) => distance(corner, b[index] ?? corner) < reach);
}

function locatedAt(frame: GreyImage, { zone, score }: Found): LocatedNumber {
  const line = cutLine(frame, zone);
  return { zone, line, score, sharpness: sharpnessOf(line), glare: glareOf(line) };
}
