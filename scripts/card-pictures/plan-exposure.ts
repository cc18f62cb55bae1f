import type { Exposure } from './photography/develop.ts';
import type { Point } from './photography/homography.ts';
import { glareAt, type Glare, type Shadow } from './photography/light-field.ts';
import type { LevelLimits } from './picture-level.ts';
import type { Random } from './random.ts';

interface View {
  readonly width: number;
  readonly height: number;
  /** The number's letters, in pixels. */
  readonly letterHeight: number;
  /** Points over the number, or null where there is none. */
  readonly zone: readonly Point[] | null;
  readonly seed: string;
}

export function planExposure(random: Random, limits: LevelLimits, view: View): Exposure {
  const exposure = random.between(...limits.exposure);
  const cast = () => 1 + random.between(-limits.cast, limits.cast);
  const gains = [exposure * cast(), exposure, exposure * cast()] as const;
  // A picture that moves much is seldom out of focus as well, and with both nobody could read it.
  const [sharp, still] = [random.next(), random.next()];
  const focus = mixed(limits.focusBlur, sharp);
  const motion = mixed(limits.motionBlur, still * (1 - 0.75 * sharp));
  const shadows = random.chance(limits.shadowChance) ? [shadow(random, limits, view)] : [];
  const glares = random.chance(limits.glareChance)
    ? planGlares(random, limits, view, Math.max(...gains))
    : [];
  return {
    light: {
      slope: random.between(0, 0.15 + limits.cast),
      direction: random.between(0, 2 * Math.PI),
      vignette: random.between(0, 0.25),
      shadows,
      glares,
    },
    gains,
    focus: focus * view.letterHeight,
    motion: {
      length: motion * view.letterHeight,
      direction: random.between(0, Math.PI),
    },
    noise: random.between(...limits.noise),
    noiseSeed: `${view.seed}/noise`,
  };
}

const mixed = ([low, high]: readonly [number, number], part: number) => low + (high - low) * part;

function shadow(random: Random, { shadowDepth }: LevelLimits, { width, height }: View): Shadow {
  return {
    x: width * random.between(0.2, 0.8),
    y: height * random.between(0.1, 0.9),
    direction: random.between(0, 2 * Math.PI),
    softness: width * random.between(0.01, 0.12),
    width: width * random.between(0.15, 0.8),
    depth: random.between(...shadowDepth),
  };
}

/** The light of blurred ink beside paper's, as a part of white. */
const blurredInk = 0.5;
/** Above this a camera's white begins to swallow letters. */
const readable = 0.78;

function planGlares(random: Random, limits: LevelLimits, view: View, gain: number): readonly Glare[] {
  const { width, zone } = view;
  const band = random.chance(0.4);
  const towards = zone !== null && random.chance(0.6) ? random.pick(zone) : null;
  const glare: Glare = {
    x: (towards?.x ?? width * random.between(0.1, 0.9)) + width * random.between(-0.15, 0.15),
    y: (towards?.y ?? view.height * random.between(0.1, 0.9)) + width * random.between(-0.1, 0.1),
    length: width * (band ? 3 : random.between(0.02, 0.12)),
    breadth: width * random.between(0.01, 0.06),
    direction: random.between(0, Math.PI),
    strength: random.between(...limits.glareStrength),
  };
  // Light that whites a letter out makes an unfair picture: nobody could read it.
  const over = Math.max(0, ...(zone ?? []).map(({ x, y }) => glareAt([glare], x, y)));
  const most = Math.max(0, Math.min(limits.glareOverNumber, readable / gain - blurredInk));
  const share = over > most ? most / over : 1;
  return [{ ...glare, strength: glare.strength * share }];
}
