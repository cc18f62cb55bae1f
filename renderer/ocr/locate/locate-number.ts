import { greyOf, type GreyImage } from '../pixels/grey-image.ts';
import type { RgbaImage } from '../pixels/rgba-image.ts';
import { chooseHint, likelyFrom } from './choose-hint.ts';
import { cutLine } from './cut-line.ts';
import { findCard } from './find-card.ts';
import { findCombs } from './find-combs.ts';
import { findStretches } from './find-stretches.ts';
import { steepness, whiteness } from './measure-frame.ts';
import { glareOf, sharpnessOf, smearOf } from './measure-line.ts';
import { cellsOf } from './print-cell.ts';
import type { PrintLine } from './print-line.ts';
import { rankFound, type Found } from './rank-found.ts';
import { searchImageOf, searchLines } from './search-lines.ts';
import type { LocatedNumber, Sighting } from './sighting.ts';
import { stripAlong } from './strip.ts';
import { weighPlace } from './weigh-place.ts';
import { zoneAround } from './zone-around.ts';

const closerLooks = 12;
const mostCandidates = 4;
const certainFrom = 0.8;

/**
 * Looks for the card's number in a frame of a camera: finds lines of print, looks closer at those that may be it,
 * and cuts the likeliest out. Never throws, whatever the pixels.
 */
export function locateNumber(image: RgbaImage): Sighting {
  const frame = greyOf(image);
  const search = searchImageOf(frame);
  if (search === null) return { card: null, candidates: [], hint: 'no-card' };
  const lines = searchLines(search, frame.width);
  const found = lookAtLines(frame, lines);
  const candidates = rankFound(found, lines)
    .slice(0, mostCandidates)
    .map((one) => locatedAt(frame, one));
  const best = candidates[0] ?? null;
  const hint = chooseHint({
    best,
    smear: best === null ? 1 : smearOf(best.line),
    lines,
    white: whiteness(search),
    steepness: steepness(search),
  });
  const card = best !== null && best.score >= likelyFrom ? findCard(search, frame.width, best.zone) : null;
  return { card, candidates, hint };
}

/** The lines to look closer at: long, even, tall. */
function promising(lines: readonly PrintLine[]): readonly PrintLine[] {
  const worth = ({ even, from, to, height }: PrintLine): number =>
    Math.min(even, 12) * Math.min(1, (to - from) / (7 * height)) * height;
  return [...lines].sort((a, b) => worth(b) - worth(a)).slice(0, closerLooks);
}

/** Stops where the number is all but certain: no line left is as tall. */
function lookAtLines(frame: GreyImage, lines: readonly PrintLine[]): readonly Found[] {
  const found: Found[] = [];
  const waiting = [...promising(lines)];
  for (let line = waiting.shift(); line !== undefined; line = waiting.shift()) {
    const own = lookCloser(frame, line);
    found.push(...own);
    const { height } = line;
    if (waiting.some((other) => other.height > 0.9 * height)) continue;
    if (own.some(({ zone, score }) => score * weighPlace(zone, lines) > certainFrom)) break;
  }
  return found;
}

function lookCloser(frame: GreyImage, line: PrintLine): readonly Found[] {
  const strip = stripAlong(frame, line);
  return cellsOf(strip)
    .flatMap((cells) => [...findStretches(cells).slice(0, 3), ...findCombs(cells).slice(0, 3)])
    .map((stretch) => ({ zone: zoneAround(strip, stretch), score: stretch.score }));
}

function locatedAt(frame: GreyImage, { zone, score }: Found): LocatedNumber {
  const line = cutLine(frame, zone);
  return { zone, line, score, sharpness: sharpnessOf(line), glare: glareOf(line) };
}
