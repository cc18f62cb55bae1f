import type { Quad } from '../number-scanner.ts';
import { distance } from './cut-line.ts';
import type { PrintLine } from './print-line.ts';
import { weighPlace } from './weigh-place.ts';

/** A part of a line that may be the number. */
export interface Found {
  readonly zone: Quad;
  /** 0 to 1. */
  readonly score: number;
}

/** Below this nothing was ever the number: reading it would only take time. */
const leastScore = 0.08;
/** Below this a score says nothing about what is tall in a frame. */
const worthless = 0.25;

/**
 * Orders what was found by all that is known, best first, each framing once: the number is also among the tallest
 * print of a card and stands above its other lines.
 */
export function rankFound(found: readonly Found[], lines: readonly PrintLine[]): readonly Found[] {
  const heights = found.filter(({ score }) => score > worthless).map(({ zone }) => heightOf(zone));
  const tallest = Math.max(1, ...heights);
  const ranked = found
    .map(({ zone, score }) => ({
      zone,
      score: score * weighPlace(zone, lines) * Math.min(1, 0.25 + (0.75 * heightOf(zone)) / tallest),
    }))
    .sort((a, b) => b.score - a.score);
  const kept: Found[] = [];
  for (const one of ranked) if (!kept.some((other) => alike(one.zone, other.zone))) kept.push(one);
  return kept.filter(({ score }) => score >= leastScore);
}

/** Pixels of a zone's height at its right end. */
export const heightOf = (zone: Quad): number => distance(zone[1], zone[2]);

function alike(a: Quad, b: Quad): boolean {
  const reach = 0.3 * distance(a[0], a[3]);
  return a.every((corner, index) => distance(corner, b[index] ?? corner) < reach);
}
