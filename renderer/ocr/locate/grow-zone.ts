import type { FramePoint, Quad } from '../number-scanner.ts';

/** A zone that reaches further up and down, by a share of its height on either side: print is compared more easily with air. */
export function growZone([upperLeft, upperRight, lowerRight, lowerLeft]: Quad, share: number): Quad {
  const beyond = (end: FramePoint, from: FramePoint): FramePoint => ({
    x: end.x + (end.x - from.x) * share,
    y: end.y + (end.y - from.y) * share,
  });
  return [
    beyond(upperLeft, lowerLeft),
    beyond(upperRight, lowerRight),
    beyond(lowerRight, upperRight),
    beyond(lowerLeft, upperLeft),
  ];
}
