import { glyphClasses } from './glyph-classes.ts';
import { lineHeight, type InkLine } from './ink-line.ts';

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

export interface Layer {
  readonly weights: Float32Array;
  readonly biases: Float32Array;
}

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

interface Maps {
  readonly maps: readonly Float32Array[];
  readonly width: number;
  readonly height: number;
}

function cropped({ width, ink }: InkLine, wanted: number): Float32Array {
  if (width === wanted) return ink;
  const result = new Float32Array(wanted * lineHeight);
  for (let y = 0; y < lineHeight; y += 1) result.set(ink.subarray(y * width, y * width + wanted), y * wanted);
  return result;
}

/** A convolution without a border, and nothing below zero. */
function convolve(
  inputs: readonly Float32Array[],
  height: number,
  width: number,
  { weights, biases }: Layer,
  kernel: 3 | 5,
): Maps {
  const outHeight = height - kernel + 1;
  const outWidth = width - kernel + 1;
  const addRow = kernel === 3 ? addThree : addFive;
  const maps = Array.from(biases, (bias, output) => {
    const map = new Float32Array(outHeight * outWidth).fill(bias);
    inputs.forEach((input, channel) => {
      for (let row = 0; row < kernel; row += 1) {
        const at = ((output * inputs.length + channel) * kernel + row) * kernel;
        const taps = weights.subarray(at, at + kernel);
        for (let y = 0; y < outHeight; y += 1)
          addRow(map, y * outWidth, outWidth, input, (y + row) * width, taps);
      }
    });
    for (let at = 0; at < map.length; at += 1) if ((map[at] ?? 0) < 0) map[at] = 0;
    return map;
  });
  return { maps, width: outWidth, height: outHeight };
}

type AddRow = (
  map: Float32Array,
  to: number,
  count: number,
  input: Float32Array,
  from: number,
  taps: Float32Array,
) => void;

/** Three weights in one pass: half the time of three passes. */
export const addThree: AddRow = (map, to, count, input, from, taps) => {
  const [first = 0, second = 0, third = 0] = taps;
  let left = input[from] ?? 0;
  let middle = input[from + 1] ?? 0;
  for (let x = 0; x < count; x += 1) {
    const right = input[from + x + 2] ?? 0;
    map[to + x] = (map[to + x] ?? 0) + first * left + second * middle + third * right;
    left = middle;
    middle = right;
  }
};

export const addFive: AddRow = (map, to, count, input, from, taps) => {
  const [first = 0, second = 0, third = 0, fourth = 0, fifth = 0] = taps;
  for (let x = 0; x < count; x += 1) {
    const at = from + x;
    map[to + x] =
      (map[to + x] ?? 0) +
      first * (input[at] ?? 0) +
      second * (input[at + 1] ?? 0) +
      third * (input[at + 2] ?? 0) +
      fourth * (input[at + 3] ?? 0) +
      fifth * (input[at + 4] ?? 0);
  }
};

/** The most of each 2 x 2; rows by twos, columns by `step`: by ones, both possible pairings stay. */
function pool({ maps, width, height }: Maps, step: 1 | 2): Maps {
  const outHeight = Math.floor(height / 2);
  const outWidth = step === 2 ? Math.floor(width / 2) : width - 1;
  const pooled = maps.map((map) => {
    const result = new Float32Array(outHeight * outWidth);
    for (let y = 0; y < outHeight; y += 1) {
      for (let x = 0; x < outWidth; x += 1) {
        const at = 2 * y * width + step * x;
        result[y * outWidth + x] = Math.max(
          map[at] ?? 0,
          map[at + 1] ?? 0,
          map[at + width] ?? 0,
          map[at + width + 1] ?? 0,
        );
      }
    }
    return result;
  });
  return { maps: pooled, width: outWidth, height: outHeight };
}

function gather({ maps, width }: Maps, window: number, seen: Float32Array): void {
  let at = 0;
  for (const map of maps) {
    for (let y = 0; y < pooledHeight; y += 1) {
      for (let x = 0; x < pooledWidth; x += 1) seen[at++] = map[y * width + window + 2 * x] ?? 0;
    }
  }
}

/** Two inputs at a time, in sums of their own: one waits less for the other. */
function dense(input: Float32Array, { weights, biases }: Layer, output: Float32Array): void {
  const count = input.length;
  for (let to = 0; to < output.length; to += 1) {
    let even = biases[to] ?? 0;
    let odd = 0;
    const row = to * count;
    for (let from = 0; from < count; from += 2) {
      even += (weights[row + from] ?? 0) * (input[from] ?? 0);
      odd += (weights[row + from + 1] ?? 0) * (input[from + 1] ?? 0);
    }
    output[to] = even + odd;
  }
}

function toLogProbabilities(values: Float32Array): void {
  const most = values.reduce((left, right) => Math.max(left, right), -Infinity);
  let sum = 0;
  for (const value of values) sum += Math.exp(value - most);
  const shift = most + Math.log(sum);
  for (let at = 0; at < values.length; at += 1) values[at] = (values[at] ?? 0) - shift;
}
