import type { FramePoint, Quad } from '../number-scanner.ts';
import type { GreyImage } from '../pixels/grey-image.ts';
import { rectangleToQuad, mapPoint } from '../pixels/homography.ts';
import { rectifySmoothly } from '../pixels/rectify-smoothly.ts';
import { glyphHeight, lineMargin } from './sighting.ts';

/** Twelve characters are 5 to 16 of their heights wide; a zone beyond that is a mistake and must not cost memory. */
const [narrowest, widest] = [5 * glyphHeight, 16 * glyphHeight];

/** Cuts the zone out of the frame, upright, with its margin. */
export function cutLine(frame: GreyImage, zone: Quad): GreyImage {
  const width = lineWidth(zone);
  const map = rectangleToQuad(width, glyphHeight, zone);
  const margin = lineMargin;
  const around: Quad = [
    mapPoint(map, -margin, -margin),
    mapPoint(map, width + margin, -margin),
    mapPoint(map, width + margin, glyphHeight + margin),
    mapPoint(map, -margin, glyphHeight + margin),
  ];
  const [fullWidth, fullHeight] = [width + 2 * margin, glyphHeight + 2 * margin];
  return rectifySmoothly(frame, rectangleToQuad(fullWidth, fullHeight, around), fullWidth, fullHeight);
}

/** Pixels wide that a zone becomes, without margins, when its height becomes `glyphHeight`. */
function lineWidth(zone: Quad): number {
  const [upperLeft, upperRight, lowerRight, lowerLeft] = zone;
  const along = distance(upperLeft, upperRight) + distance(lowerLeft, lowerRight);
  const down = distance(upperLeft, lowerLeft) + distance(upperRight, lowerRight);
  const width = Math.round((glyphHeight * along) / Math.max(1, down));
  return Math.max(narrowest, Math.min(widest, width));
}

export const distance = (a: FramePoint, b: FramePoint): number => Math.hypot(a.x - b.x, a.y - b.y);
