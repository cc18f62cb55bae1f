import type { FramePoint, Quad } from '../number-scanner.ts';

/** Maps a rectangle's pixels to the frame: x = (a x + b y + c) / (g x + h y + 1), y = (d x + e y + f) / the same. */
export interface Homography {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
  readonly g: number;
  readonly h: number;
}

/** From a rectangle of the size given, with its origin in its upper left corner, to the quad (Heckbert 1989, §2.2). */
export function rectangleToQuad(width: number, height: number, quad: Quad): Homography {
  const [p0, p1, p2, p3] = quad;
  const [sumX, sumY] = [p0.x - p1.x + p2.x - p3.x, p0.y - p1.y + p2.y - p3.y];
  const [x1, y1] = [p1.x - p2.x, p1.y - p2.y];
  const [x2, y2] = [p3.x - p2.x, p3.y - p2.y];
  const area = x1 * y2 - x2 * y1;
  // Corners on one line: no picture can be taken from it; the plain mapping at least stays finite.
  const g = area === 0 ? 0 : (sumX * y2 - x2 * sumY) / area;
  const h = area === 0 ? 0 : (x1 * sumY - sumX * y1) / area;
  return {
    a: (p1.x - p0.x + g * p1.x) / width,
    b: (p3.x - p0.x + h * p3.x) / height,
    c: p0.x,
    d: (p1.y - p0.y + g * p1.y) / width,
    e: (p3.y - p0.y + h * p3.y) / height,
    f: p0.y,
    g: g / width,
    h: h / height,
  };
}

export function mapPoint(map: Homography, x: number, y: number): FramePoint {
  const scale = 1 / (map.g * x + map.h * y + 1);
  return { x: (map.a * x + map.b * y + map.c) * scale, y: (map.d * x + map.e * y + map.f) * scale };
}
