import type { FramePoint, Quad } from '../number-scanner.ts';
import type { GreyImage } from '../pixels/grey-image.ts';
import { resizeToWidth } from '../pixels/resize.ts';

/**
 * Where a card's sides lie, seen from the right end of its number's base line, in the number's character heights:
 * a card is 85.6 x 54 mm, its characters are about 3.2 mm high, 3.4 mm from the right side and 6 mm below the upper.
 */
const [rightOf, above, leftOf, below] = [1.05, 1.85, 25.6, 14.9];
/** Pixels: sides are searched in a frame of this width. */
const searchWidth = 320;
const samples = 36;

/** A straight line: through (x, y), in the direction of `turn` (radians). */
interface Side {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
  /** Of the edge that is seen there; 0 where none is. */
  readonly strength: number;
}

/**
 * Draws the card around its number: each side where an edge is seen near where it must be, and by the number alone
 * where none is seen: beyond the frame, under a finger, on a desk as light as the card. `null` where fewer than two
 * sides are seen: then it may be any line of print.
 * @param image the frame, at any width
 * @param frameWidth pixels, in which the zone and the card are measured
 */
export function findCard(image: GreyImage, frameWidth: number, zone: Quad): Quad | null {
  const small = resizeToWidth(image, searchWidth);
  const scale = frameWidth / searchWidth;
  const [, upperRight, lowerRight, lowerLeft] = zone.map(({ x, y }) => ({ x: x / scale, y: y / scale })) as [
    FramePoint,
    FramePoint,
    FramePoint,
    FramePoint,
  ];
  const height = Math.hypot(lowerRight.x - upperRight.x, lowerRight.y - upperRight.y);
  const turn = Math.atan2(lowerRight.y - lowerLeft.y, lowerRight.x - lowerLeft.x);
  const at = (along: number, down: number): FramePoint => ({
    x: lowerRight.x + height * (along * Math.cos(turn) - down * Math.sin(turn)),
    y: lowerRight.y + height * (along * Math.sin(turn) + down * Math.cos(turn)),
  });
  const [centreAlong, centreDown] = [(rightOf - leftOf) / 2, (below - above) / 2];
  const halfWidth = (height * (rightOf + leftOf)) / 2;
  const halfHeight = (height * (above + below)) / 2;
  const level = { turn, half: halfWidth, strength: 0 };
  const upright = { turn: turn + Math.PI / 2, half: halfHeight, strength: 0 };
  const top = snap(small, { ...at(centreAlong, -above), ...level }, 1.1 * height);
  const right = snap(small, { ...at(rightOf, centreDown), ...upright }, 0.9 * height);
  // Print varies in height, a card's shape does not: both far sides are sought for one size of the card at a time.
  let [left, bottom] = [
    { ...at(-leftOf, centreDown), ...upright },
    { ...at(centreAlong, below), ...level },
  ] as readonly [Side, Side];
  let strongest = 0;
  for (let size = 0.82; size < 1.2; size += 0.03) {
    const far = snap(small, { ...at(-leftOf * size, centreDown), ...upright }, 0.7 * height);
    const low = snap(small, { ...at(centreAlong, below * size), ...level }, 0.7 * height);
    const strength = far.strength + low.strength;
    if (strength <= strongest) continue;
    strongest = strength;
    [left, bottom] = [far, low];
  }
  if ([top, right, bottom, left].filter(({ strength }) => strength > 0).length < 2) return null;
  const corners = [cross(top, left), cross(top, right), cross(bottom, right), cross(bottom, left)] as const;
  return corners.map(({ x, y }) => ({ x: x * scale, y: y * scale })) as unknown as Quad;
}

/** The strongest straight edge near a side, or the side itself. */
function snap(image: GreyImage, side: Side & { readonly half: number }, reach: number): Side {
  let best: Side = side;
  let strongest = 6;
  const [normalX, normalY] = [-Math.sin(side.turn), Math.cos(side.turn)];
  for (let offset = -reach; offset <= reach; offset += 0.9) {
    const [x, y] = [side.x + normalX * offset, side.y + normalY * offset];
    for (let degrees = -5; degrees <= 5; degrees++) {
      const turn = side.turn + (degrees * Math.PI) / 180;
      // Of two edges about as strong, the one where the side is expected.
      const strength =
        edgeStrength(image, { x, y, turn, strength: 0 }, side.half) * (1 - 0.3 * Math.abs(offset / reach));
      if (strength > strongest) {
        strongest = strength;
        best = { x, y, turn, strength };
      }
    }
  }
  return best;
}

/** Mean step of brightness across a line, counted only where it goes the way that most of it goes. */
function edgeStrength({ width, height, data }: GreyImage, { x, y, turn }: Side, half: number): number {
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  let darker = 0;
  let lighter = 0;
  let rising = 0;
  let falling = 0;
  let seen = 0;
  for (let sample = 0; sample < samples; sample++) {
    const along = half * ((2 * sample + 1) / samples - 1) * 0.92;
    const [atX, atY] = [x + along * cos, y + along * sin];
    const [x1, y1] = [Math.round(atX + 1.3 * sin), Math.round(atY - 1.3 * cos)];
    const [x2, y2] = [Math.round(atX - 1.3 * sin), Math.round(atY + 1.3 * cos)];
    if (Math.min(x1, x2, y1, y2) < 0 || Math.max(x1, x2) >= width || Math.max(y1, y2) >= height) continue;
    // A single bright letter counts no more than a plain edge does.
    const step = Math.max(-40, Math.min(40, (data[y2 * width + x2] ?? 0) - (data[y1 * width + x1] ?? 0)));
    seen++;
    if (step > 0) lighter += step;
    else darker -= step;
    if (step > 2) rising++;
    if (step < -2) falling++;
  }
  // Print and photographs have edges, too, but not from end to end.
  if (seen < 0.4 * samples || Math.max(rising, falling) < 0.6 * seen) return 0;
  return Math.abs(lighter - darker) / seen;
}

function cross(a: Side, b: Side): FramePoint {
  const [aCos, aSin, bCos, bSin] = [Math.cos(a.turn), Math.sin(a.turn), Math.cos(b.turn), Math.sin(b.turn)];
  const along = ((b.x - a.x) * bSin - (b.y - a.y) * bCos) / (aCos * bSin - aSin * bCos);
  return { x: a.x + along * aCos, y: a.y + along * aSin };
}
