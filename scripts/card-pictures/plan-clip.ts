import { compose, project, translation, type Homography } from './photography/homography.ts';
import type { PictureLevel } from './picture-level.ts';
import type { Finger, PicturePlan } from './picture-plan.ts';
import { planPicture } from './plan-picture.ts';
import { randomOf, type Random } from './random.ts';

export interface ClipWanted {
  readonly number: string;
  readonly level: PictureLevel;
  readonly seed: string;
  /** Frames with the card. */
  readonly frames: number;
  /** Frames before it, of the place alone. */
  readonly emptyFrames: number;
}

const size = [1280, 720] as const;
/** What Chromium's fake capture device plays an .mjpeg file with. */
const framesPerSecond = 30;

/** One plan a frame: the same card in a hand that trembles a little. */
export function planClip({ number, level, seed, frames, emptyFrames }: ClipWanted): readonly PicturePlan[] {
  const still = { ...planPicture(level, `${seed}/clip`, 0, { number, size }), encoding };
  const empty = Array.from({ length: emptyFrames }, (_, frame) => ({
    ...freshNoise(still, `empty ${frame}`),
    sheet: null,
    fingers: [],
  }));
  const hand = tremor(randomOf(`${seed}/hand`));
  const held = Array.from({ length: frames }, (_, frame) =>
    moved(freshNoise(still, `frame ${frame}`), hand(frame / framesPerSecond)),
  );
  return [...empty, ...held];
}

const encoding = { type: 'image/jpeg', quality: 0.9 } as const;

const freshNoise = (plan: PicturePlan, frame: string): PicturePlan => ({
  ...plan,
  exposure: { ...plan.exposure, noiseSeed: `${plan.seed}/${frame}` },
});

/** A turn about the picture's middle and a shift: pixels and radians. */
interface Movement {
  readonly x: number;
  readonly y: number;
  readonly turn: number;
}

/** Where a hand is after so many seconds: slow drift and a quick tremor, both smooth. */
function tremor(random: Random): (seconds: number) => Movement {
  const swing = (slow: number, quick: number) => {
    const [slowPhase, quickPhase] = [random.between(0, 2 * Math.PI), random.between(0, 2 * Math.PI)];
    const [slowRate, quickRate] = [random.between(1.5, 3), random.between(18, 30)];
    return (seconds: number) =>
      slow * Math.sin(slowPhase + slowRate * seconds) + quick * Math.sin(quickPhase + quickRate * seconds);
  };
  const [x, y, turn] = [swing(6, 1.2), swing(5, 1.2), swing(0.006, 0.001)];
  return (seconds) => ({ x: x(seconds), y: y(seconds), turn: turn(seconds) });
}

function moved(plan: PicturePlan, { x, y, turn }: Movement): PicturePlan {
  const { sheet, fingers, width, height } = plan;
  if (sheet === null) return plan;
  const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
  const rotation: Homography = [cos, -sin, 0, sin, cos, 0, 0, 0, 1];
  const movement = compose(
    translation(width / 2 + x, height / 2 + y),
    compose(rotation, translation(-width / 2, -height / 2)),
  );
  const along = (finger: Finger): Finger => {
    const tip = project(movement, { x: finger.tipX, y: finger.tipY });
    return { ...finger, tipX: tip.x, tipY: tip.y, direction: finger.direction + turn };
  };
  return {
    ...plan,
    sheet: { ...sheet, homography: compose(movement, sheet.homography) },
    fingers: fingers.map(along),
  };
}
