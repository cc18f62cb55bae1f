import { compose, translation, type Homography } from './homography.ts';

/** How a flat thing is held before the camera. */
export interface Pose {
  /** The thing's centre, in its own millimetres. */
  readonly centreMm: { readonly x: number; readonly y: number };
  /** Pixels a millimetre at the centre. */
  readonly scale: number;
  /** Where the centre is in the picture, in pixels. */
  readonly x: number;
  readonly y: number;
  /** Radians clockwise in the picture's plane. */
  readonly tilt: number;
  /** Radians about the thing's own horizontal and vertical axes. */
  readonly pitch: number;
  readonly yaw: number;
  /** The lens's focal length in pixels. */
  readonly focalLength: number;
}

/** From the thing's millimetres to the picture's pixels, as a pinhole camera sees it. */
export function poseHomography(pose: Pose): Homography {
  const { tilt, pitch, yaw, scale, focalLength, centreMm } = pose;
  const [ct, st, cp, sp, cy, sy] = [
    Math.cos(tilt),
    Math.sin(tilt),
    Math.cos(pitch),
    Math.sin(pitch),
    Math.cos(yaw),
    Math.sin(yaw),
  ];
  // The first two columns of Rz(tilt) · Rx(pitch) · Ry(yaw): the thing is flat, so its third axis plays no part.
  const across = { x: cy, y: sp * sy, z: -cp * sy };
  const down = { x: 0, y: cp, z: sp };
  const turned = ({ x, y, z }: typeof across) => ({ x: ct * x - st * y, y: st * x + ct * y, z });
  const [u, v] = [turned(across), turned(down)];
  const distance = focalLength / scale;
  const seen: Homography = [
    focalLength * u.x,
    focalLength * v.x,
    0,
    focalLength * u.y,
    focalLength * v.y,
    0,
    u.z,
    v.z,
    distance,
  ];
  return compose(translation(pose.x, pose.y), compose(seen, translation(-centreMm.x, -centreMm.y)));
}
