import type { Quad } from '../number-scanner.ts';
import { middleAt, type PrintLine } from './print-line.ts';

/** Character heights of the number: how far the card reaches from the end of its number, and how far a line may. */
const cardBelow = 17;
const cardLeft = 27;
const cardRight = 2.5;
const cardAbove = 10;

/**
 * 0.4 to 1: whether a zone lies where a number lies on a card: the card's other lines lie below it, none above.
 * The outline of the card is not needed, which a light desk hides and a large card leaves outside the frame.
 */
export function weighPlace(zone: Quad, lines: readonly PrintLine[]): number {
  const [upperLeft, upperRight, lowerRight] = zone;
  const height = Math.hypot(lowerRight.x - upperRight.x, lowerRight.y - upperRight.y);
  const length = Math.hypot(upperRight.x - upperLeft.x, upperRight.y - upperLeft.y);
  const [cos, sin] = [(upperRight.x - upperLeft.x) / length, (upperRight.y - upperLeft.y) / length];
  const middle = { x: (upperRight.x + lowerRight.x) / 2, y: (upperRight.y + lowerRight.y) / 2 };
  let above = 0;
  let below = 0;
  for (const line of lines) {
    const x = (line.from + line.to) / 2 - middle.x;
    const y = middleAt(line, (line.from + line.to) / 2) - middle.y;
    const across = (x * cos + y * sin) / height;
    const down = (y * cos - x * sin) / height;
    if (across < -cardLeft || across > cardRight || line.even < 5) continue;
    if (Math.abs(line.slope - sin / cos) > 0.09) continue;
    if (down > 1.3 && down < cardBelow) below++;
    if (down < -1.3 && down > -cardAbove) above++;
  }
  return 0.4 + (0.6 * (below + 1)) / (below + above + 1);
}
