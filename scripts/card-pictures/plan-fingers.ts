import { project } from './photography/homography.ts';
import type { LevelLimits } from './picture-level.ts';
import type { Finger, PlannedSheet } from './picture-plan.ts';
import type { Random } from './random.ts';

const skins = ['#f0c8a6', '#e0ad85', '#c98f66', '#9a6543', '#6f4630'] as const;

/** Thumbs on the lower and left edges: the number's edge stays free. */
export function planFingers(
  random: Random,
  limits: LevelLimits,
  { homography, widthMm, heightMm }: PlannedSheet,
  pixelsPerMm: number,
): readonly Finger[] {
  if (!random.chance(limits.fingerChance)) return [];
  const skin = random.pick(skins);
  const hold = (xMm: number, yMm: number, outXMm: number, outYMm: number): Finger => {
    const tip = project(homography, { x: xMm, y: yMm });
    const root = project(homography, { x: xMm + outXMm, y: yMm + outYMm });
    return {
      tipX: tip.x,
      tipY: tip.y,
      direction: Math.atan2(tip.y - root.y, tip.x - root.x),
      width: random.between(14, 19) * pixelsPerMm,
      length: 120 * pixelsPerMm,
      skin,
      nail: random.chance(0.8),
    };
  };
  const below = () =>
    hold(
      widthMm * random.between(0.1, 0.9),
      heightMm - random.between(3, 14),
      random.between(-8, 8),
      random.between(9, 14),
    );
  const left = () =>
    hold(random.between(3, 14), heightMm * random.between(0.35, 0.9), -12, random.between(-2, 9));
  const right = () =>
    hold(widthMm - random.between(3, 10), heightMm * random.between(0.6, 0.95), 12, random.between(0, 9));
  const holds = [below, left, right];
  const first = random.pick(holds)();
  return random.chance(0.3) ? [first, random.pick(holds)()] : [first];
}
