import { distance } from '../locate/cut-line.ts';
import type { Quad } from '../number-scanner.ts';
import type { GreyImage } from '../pixels/grey-image.ts';
import { mapPoint, rectangleToQuad } from '../pixels/homography.ts';
import { rectifySmoothly } from '../pixels/rectify-smoothly.ts';
import { inkWidth } from './cut-ink-line.ts';
import { capHeight } from './ink-line.ts';

/** Pixels of a capital's height, and around the line, in what Tesseract gets: its network works on 36 rows. */
const printHeight = 36;
export const printMargin = 12;

/** Cuts the zone out of the frame, upright, in its own proportions: a print for Tesseract. */
export function cutPrint(frame: GreyImage, zone: Quad): GreyImage {
  const [upperLeft, upperRight, lowerRight, lowerLeft] = zone;
  const along = distance(upperLeft, upperRight) + distance(lowerLeft, lowerRight);
  const down = Math.max(1, distance(upperLeft, lowerLeft) + distance(upperRight, lowerRight));
  const width = Math.round(printHeight * Math.min(16, Math.max(5, along / down)));
  const map = rectangleToQuad(width, printHeight, zone);
  const at = (x: number, y: number) => mapPoint(map, x, y);
  const [right, bottom] = [width + printMargin, printHeight + printMargin];
  const around: Quad = [
    at(-printMargin, -printMargin),
    at(right, -printMargin),
    at(right, bottom),
    at(-printMargin, bottom),
  ];
  const [fullWidth, fullHeight] = [width + 2 * printMargin, printHeight + 2 * printMargin];
  return rectifySmoothly(frame, rectangleToQuad(fullWidth, fullHeight, around), fullWidth, fullHeight);
}

/** A part of a zone, or more than it: columns of `inkWidth`, and rows of `capHeight`. */
export interface ZonePart {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export function partOfZone(zone: Quad, { left, right, top, bottom }: ZonePart): Quad {
  const map = rectangleToQuad(inkWidth, capHeight, zone);
  return [
    mapPoint(map, left, top),
    mapPoint(map, right, top),
    mapPoint(map, right, bottom),
    mapPoint(map, left, bottom),
  ];
}
