import { glyphClasses } from './glyph-classes.ts';
import { lineHeight, type InkLine } from './ink-line.ts';
import { convolve, dense, pool, toLogProbabilities, type Maps } from './network-arithmetic.ts';
import type { Layer } from './network-layers.ts';

/**
 * The layers of the glyph network: two convolutions without a border, each followed by a maximum over 2 x 2, then two
 * dense layers. It looks at a window of 24 columns and says which glyph stands in the middle, or that none does.
 */
export const networkShape = {
  windowWidth: 24,
  firstKernel: 5,
  firstChannels: 12,
  secondKernel: 3,
  secondChannels: 24,
  /** Rows and columns of a window after both maxima. */
  pooledHeight: 5,
  pooledWidth: 4,
  hidden: 96,
  classes: glyphClasses.length + 1,
} as const;

const { windowWidth, firstKernel, firstChannels, secondKernel, secondChannels } = networkShape;
const { pooledHeight, pooledWidth, hidden, classes } = networkShape;

/** Columns from one window to the next. */
export const windowStep = 2;

/** Numbers of each layer: its weights, then its biases. Weights are [output][input...], convolutions [output][input][row][column]. */
export const layerSizes = [
  { weights: firstChannels * firstKernel ** 2, biases: firstChannels },
  { weights: secondChannels * firstChannels * secondKernel ** 2, biases: secondChannels },
  { weights: hidden * secondChannels * pooledHeight * pooledWidth, biases: hidden },
  { weights: classes * hidden, biases: classes },
] as const;

export type GlyphNetwork = readonly [Layer, Layer, Layer, Layer];

/** Logarithms of probabilities: `classes` numbers for each window, left to right. */
export interface WindowScores {
  readonly count: number;
  readonly logs: Float32Array;
}

/** The middle of a window, in columns of the line. */
export const windowCentre = (window: number): number => window * windowStep + windowWidth / 2;

/**
 * Looks at every second window of a line. Neighbouring windows share their convolutions; so a line costs about as much
 * as forty windows on their own.
 */
export function scoreWindows(network: GlyphNetwork, line: InkLine): WindowScores {
  const [first, second, third, fourth] = network;
  const width = line.width - (line.width % 2);
  const count = Math.floor((width - windowWidth) / windowStep) + 1;
  if (count <= 0) return { count: 0, logs: new Float32Array(0) };
  const firstMaps = pool(convolve([cropped(line, width)], lineHeight, width, first, firstKernel), 2);
  const secondMaps = pool(
    convolve(firstMaps.maps, firstMaps.height, firstMaps.width, second, secondKernel),
    1,
  );
  const logs = new Float32Array(count * classes);
  const seen = new Float32Array(secondChannels * pooledHeight * pooledWidth);
  const felt = new Float32Array(hidden);
  for (let window = 0; window < count; window += 1) {
    gather(secondMaps, window, seen);
    dense(seen, third, felt);
    for (let at = 0; at < hidden; at += 1) felt[at] = Math.max(0, felt[at] ?? 0);
    const said = logs.subarray(window * classes, (window + 1) * classes);
    dense(felt, fourth, said);
    toLogProbabilities(said);
  }
  return { count, logs };
}

function cropped({ width, ink }: InkLine, wanted: number): Float32Array {
  if (width === wanted) return ink;
  const result = new Float32Array(wanted * lineHeight);
  for (let y = 0; y < lineHeight; y += 1) result.set(ink.subarray(y * width, y * width + wanted), y * wanted);
  return result;
}

function gather({ maps, width }: Maps, window: number, seen: Float32Array): void {
  let at = 0;
  for (const map of maps) {
    for (let y = 0; y < pooledHeight; y += 1) {
      for (let x = 0; x < pooledWidth; x += 1) seen[at++] = map[y * width + window + 2 * x] ?? 0;
    }
  }
}
