/** How hard a picture is to read; `no-number` shows anything but a card's front. */
export const pictureLevels = ['clear', 'ordinary', 'hard', 'no-number'] as const;
export type PictureLevel = (typeof pictureLevels)[number];

type Range = readonly [low: number, high: number];

/** What a level allows. Lengths of blur are in letter heights of the number: what a person can still read. */
export interface LevelLimits {
  /** Degrees in the picture's plane, either way. */
  readonly tilt: number;
  /** Degrees out of the picture's plane, either way. */
  readonly lean: number;
  /** The card's width as a part of the guide's, which is 80 % of the picture's width. */
  readonly scale: Range;
  readonly focusBlur: Range;
  readonly motionBlur: Range;
  /** Deviation of the sensor's noise, as a part of white. */
  readonly noise: Range;
  readonly exposure: Range;
  /** How far red and blue may differ from white light, as a part. */
  readonly cast: number;
  readonly shadowChance: number;
  /** How dark a shadow may be, as a part of the light that it takes. */
  readonly shadowDepth: Range;
  readonly glareChance: number;
  readonly glareStrength: Range;
  /** The most light that glare may add over the number, as a part of white. */
  readonly glareOverNumber: number;
  readonly fingerChance: number;
  readonly jpegQuality: Range;
  readonly pngChance: number;
  readonly sizes: readonly (readonly [width: number, height: number, weight: number])[];
}

const clear: LevelLimits = {
  tilt: 4,
  lean: 4,
  scale: [0.8, 1.05],
  focusBlur: [0.012, 0.03],
  motionBlur: [0, 0.04],
  noise: [0.002, 0.008],
  exposure: [0.85, 1.05],
  cast: 0.05,
  shadowChance: 0.2,
  shadowDepth: [0.05, 0.2],
  glareChance: 0.1,
  glareStrength: [0.1, 0.3],
  glareOverNumber: 0.03,
  fingerChance: 0.35,
  jpegQuality: [0.85, 0.95],
  pngChance: 0.04,
  sizes: [
    [1280, 720, 6],
    [1920, 1080, 3],
    [640, 480, 1],
  ],
};

const ordinary: LevelLimits = {
  tilt: 8,
  lean: 9,
  scale: [0.7, 1.08],
  focusBlur: [0.02, 0.06],
  motionBlur: [0, 0.14],
  noise: [0.005, 0.02],
  exposure: [0.55, 1.15],
  cast: 0.14,
  shadowChance: 0.55,
  shadowDepth: [0.15, 0.5],
  glareChance: 0.35,
  glareStrength: [0.2, 0.7],
  glareOverNumber: 0.12,
  fingerChance: 0.55,
  jpegQuality: [0.6, 0.92],
  pngChance: 0.01,
  sizes: [
    [1280, 720, 7],
    [1920, 1080, 1],
    [640, 480, 2],
  ],
};

const hard: LevelLimits = {
  tilt: 12,
  lean: 15,
  scale: [0.6, 1.1],
  focusBlur: [0.03, 0.095],
  motionBlur: [0, 0.24],
  noise: [0.01, 0.04],
  exposure: [0.35, 1.3],
  cast: 0.25,
  shadowChance: 0.75,
  shadowDepth: [0.3, 0.7],
  glareChance: 0.75,
  glareStrength: [0.4, 1.2],
  glareOverNumber: 0.5,
  fingerChance: 0.65,
  jpegQuality: [0.3, 0.75],
  pngChance: 0,
  sizes: [
    [1280, 720, 5],
    [1920, 1080, 1],
    [640, 480, 4],
  ],
};

export const levelLimits: Readonly<Record<PictureLevel, LevelLimits>> = {
  clear,
  ordinary,
  hard,
  // Documents that are no card come in every light that a card comes in, short of the worst.
  'no-number': { ...ordinary, scale: [0.6, 1.1], tilt: 12 },
};
