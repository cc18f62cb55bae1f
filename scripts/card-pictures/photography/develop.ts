import { randomOf } from '../random.ts';
import { focusBlur } from './focus-blur.ts';
import { lightField, type Light, type LightField } from './light-field.ts';
import type { LinearPicture } from './linear-picture.ts';
import { motionBlur } from './motion-blur.ts';
import type { Raster } from './raster.ts';

/** What the camera does to the light that reaches it. */
export interface Exposure {
  readonly light: Light;
  /** How much light of each colour counts. */
  readonly gains: readonly [red: number, green: number, blue: number];
  /** Deviation in pixels. */
  readonly focus: number;
  readonly motion: { readonly length: number; readonly direction: number };
  /** Deviation as a part of white; darker pixels have less. */
  readonly noise: number;
  readonly noiseSeed: string;
}

/** Turns a scene into what the camera's sensor gives out: lit, blurred, noisy. It changes `scene`. */
export function develop(scene: Raster, exposure: Exposure): void {
  const field = lightField(exposure.light, scene.width, scene.height);
  const lit = litScene(scene, field, exposure.gains);
  const moved = motionBlur(lit, exposure.motion.length, exposure.motion.direction);
  focusBlur(moved, exposure.focus);
  sense(moved, exposure.noise, exposure.noiseSeed, scene.data);
}

const linearOf = Float32Array.from({ length: 256 }, (_, value) => {
  const part = value / 255;
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
});

const toneSteps = 4096;
const toneOf = Uint8ClampedArray.from({ length: toneSteps + 1 }, (_, step) => {
  const part = step / toneSteps;
  return 255 * (part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055);
});

function litScene(
  { width, height, data }: Raster,
  field: LightField,
  gains: Exposure['gains'],
): LinearPicture {
  const lit = new Float32Array(width * height * 3);
  const [red, green, blue] = gains;
  const { step } = field;
  let from = 0;
  let to = 0;
  for (let y = 0; y < height; y++) {
    const shade = rowOfField(field, field.shade, y);
    const glare = rowOfField(field, field.glare, y);
    for (let column = 0; column * step < width; column++) {
      const end = Math.min(width, (column + 1) * step);
      let multiplied = shade[column] ?? 0;
      let added = glare[column] ?? 0;
      const lessOrMore = ((shade[column + 1] ?? 0) - multiplied) / step;
      const glareRise = ((glare[column + 1] ?? 0) - added) / step;
      for (let x = column * step; x < end; x++, from += 4, to += 3) {
        lit[to] = red * ((linearOf[data[from] ?? 0] ?? 0) * multiplied + added);
        lit[to + 1] = green * ((linearOf[data[from + 1] ?? 0] ?? 0) * multiplied + added);
        lit[to + 2] = blue * ((linearOf[data[from + 2] ?? 0] ?? 0) * multiplied + added);
        multiplied += lessOrMore;
        added += glareRise;
      }
    }
  }
  return { width, height, data: lit };
}

/** The field's values over one row of pixels, at its columns. */
function rowOfField({ columns, step }: LightField, values: Float32Array, y: number): Float32Array {
  const row = Math.floor(y / step);
  const down = y / step - row;
  const start = row * columns;
  const mixed = new Float32Array(columns);
  for (let column = 0; column < columns; column++) {
    const above = values[start + column] ?? 0;
    mixed[column] = above + ((values[start + columns + column] ?? 0) - above) * down;
  }
  return mixed;
}

const noiseLength = 1 << 16;
let noiseTable: Float32Array | undefined;

/** Normal numbers, deviation 1; drawn once, since each picture needs millions. */
function normalNoise(): Float32Array {
  if (noiseTable === undefined) {
    const random = randomOf('sensor noise');
    noiseTable = Float32Array.from({ length: noiseLength }, () => random.normal());
  }
  return noiseTable;
}

function sense(
  { width, height, data }: LinearPicture,
  noise: number,
  seed: string,
  pixels: Uint8ClampedArray,
): void {
  const random = randomOf(seed);
  const table = normalNoise();
  let from = 0;
  let to = 0;
  for (let y = 0; y < height; y++) {
    // A start of chance in each row: else the table's repetition would show as stripes.
    let draw = random.integer(noiseLength);
    for (let x = 0; x < width; x++, to += 4) {
      // Half of the noise is shared by the three colours: a camera's chroma is smoother than its luma.
      const shared = table[draw++ & (noiseLength - 1)] ?? 0;
      for (let channel = 0; channel < 3; channel++, from++) {
        const light = data[from] ?? 0;
        const own = table[draw++ & (noiseLength - 1)] ?? 0;
        const deviation = noise * (0.25 + Math.sqrt(light < 1 ? light : 1));
        const value = light + deviation * (shared * 0.8 + own * 0.6);
        pixels[to + channel] =
          toneOf[value <= 0 ? 0 : value >= 1 ? toneSteps : (value * toneSteps + 0.5) | 0] ?? 0;
      }
      pixels[to + 3] = 255;
    }
  }
}
