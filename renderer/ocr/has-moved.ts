import { distance } from './locate/cut-line.ts';
import type { Quad } from './number-scanner.ts';

/**
 * Character heights that every corner moves from one look to the next while a card is being moved. In a hand that holds it
 * still, the corner that moves least stays below 0.4 of them for looks up to half a second apart.
 */
const movedFrom = 0.6;

/** Whether the number's zone is elsewhere than in the last frame; not where either frame shows none. */
export function hasMoved(before: Quad | null, now: Quad | null): boolean {
  if (before === null || now === null) return false;
  const height = (heightOf(before) + heightOf(now)) / 2;
  // The corner that moves least: a line that is cut a little longer or shorter has moved at one end only.
  const shift = Math.min(...before.map((corner, at) => distance(corner, now[at] ?? corner)));
  return shift > movedFrom * height;
}

function heightOf([upperLeft, upperRight, lowerRight, lowerLeft]: Quad): number {
  return (distance(upperLeft, lowerLeft) + distance(upperRight, lowerRight)) / 2;
}
