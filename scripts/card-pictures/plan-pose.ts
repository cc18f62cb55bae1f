import { projectRectangle, type Point } from './photography/homography.ts';
import { poseHomography, type Pose } from './photography/pose.ts';
import type { LevelLimits } from './picture-level.ts';
import type { Random } from './random.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

interface Rectangle extends Point, Size {}

const radians = Math.PI / 180;
/** The guide on the screen is this part of the picture's width. */
const guideWidth = 0.8;

/** A pose within the level's limits; `zone` (in the sheet's millimetres) is in the picture with a margin. */
export function posed(
  random: Random,
  limits: LevelLimits,
  picture: Size,
  { widthMm, heightMm }: { readonly widthMm: number; readonly heightMm: number },
  zone: Rectangle | null,
): Pose {
  const either = (limit: number) => random.between(-limit, limit) * radians;
  const pose = {
    centreMm: { x: widthMm / 2, y: heightMm / 2 },
    scale: (random.between(...limits.scale) * guideWidth * picture.width) / widthMm,
    x: picture.width * random.between(0.42, 0.58),
    y: picture.height * random.between(0.42, 0.58),
    tilt: either(limits.tilt),
    pitch: either(limits.lean),
    yaw: either(limits.lean),
    focalLength: picture.width * random.between(0.85, 1.4),
  };
  const whole = { x: 0, y: 0, width: widthMm, height: heightMm };
  const nearer = movedInside(pose, picture, whole, 0);
  return zone === null ? nearer : movedInside(nearer, picture, zone, 0.02);
}

/** Moves the pose as little as brings the rectangle into the picture; what is larger than the picture is centred. */
function movedInside(pose: Pose, picture: Size, rectangle: Rectangle, margin: number): Pose {
  const corners = projectRectangle(poseHomography(pose), rectangle);
  const edge = margin * picture.width;
  return {
    ...pose,
    x:
      pose.x +
      shift(
        corners.map(({ x }) => x),
        edge,
        picture.width - edge,
      ),
    y:
      pose.y +
      shift(
        corners.map(({ y }) => y),
        edge,
        picture.height - edge,
      ),
  };
}

function shift(places: readonly number[], low: number, high: number): number {
  const [first, last] = [Math.min(...places), Math.max(...places)];
  if (last - first > high - low) return (low + high - first - last) / 2;
  return Math.max(0, low - first) + Math.min(0, high - last);
}
