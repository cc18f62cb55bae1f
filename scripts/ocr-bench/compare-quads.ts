import type { FramePoint, Quad } from '../../renderer/ocr/number-scanner.ts';

/** Character heights that a zone may lie outside and inside the true box: a line's margin makes up for the latter. */
const mostOutside = 0.35;
const mostInside = 0.25;

/** Whether a zone holds the whole number and little else: every corner is near its own true one. */
export function framesNumber(zone: Quad, truth: Quad): boolean {
  const [upperLeft, upperRight, , lowerLeft] = truth;
  const height = Math.hypot(lowerLeft.x - upperLeft.x, lowerLeft.y - upperLeft.y);
  const length = Math.hypot(upperRight.x - upperLeft.x, upperRight.y - upperLeft.y);
  const along = { x: (upperRight.x - upperLeft.x) / length, y: (upperRight.y - upperLeft.y) / length };
  return zone.every((corner, index) => {
    const own = truth[index] ?? corner;
    const [dx, dy] = [corner.x - own.x, corner.y - own.y];
    const outwardAcross = (index === 1 || index === 2 ? 1 : -1) * (dx * along.x + dy * along.y);
    const outwardDown = (index >= 2 ? 1 : -1) * (dy * along.x - dx * along.y);
    return [outwardAcross, outwardDown].every(
      (outward) => outward <= mostOutside * height && outward >= -mostInside * height,
    );
  });
}

/** The largest distance of a corner from its true place, as a part of the card's width. */
export function cornerError(card: Quad, truth: Quad): number {
  const apart = (a: FramePoint, b: FramePoint): number => Math.hypot(a.x - b.x, a.y - b.y);
  return (
    Math.max(...card.map((corner, index) => apart(corner, truth[index] ?? corner))) /
    apart(truth[0], truth[1])
  );
}
