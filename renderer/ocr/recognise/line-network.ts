import { classesAt, glyphClasses, numberLength } from './glyph-classes.ts';
import { lineHeight, type InkLine } from './ink-line.ts';
import { convolve, dense, pool, toLogProbabilities } from './network-arithmetic.ts';
import { parseLayers, type Layer } from './network-layers.ts';

/**
 * The layers of the line network: three convolutions without a border, a maximum over 2 x 2 after the first and the last,
 * and a dense layer for each of the twelve characters. What that says of all twelve, in the mean, goes into the next one:
 * a typeface shows in every character, and tells what its I and its 0 look like.
 */
export const lineNetworkShape = {
  windowWidth: 32,
  firstKernel: 5,
  firstChannels: 12,
  kernel: 3,
  secondChannels: 28,
  thirdChannels: 40,
  /** Rows and columns of a window after both maxima. */
  pooledHeight: 4,
  pooledWidth: 5,
  hidden: 96,
  classes: glyphClasses.length,
} as const;

const { windowWidth, firstKernel, firstChannels, kernel, secondChannels, thirdChannels } = lineNetworkShape;
const { pooledHeight, pooledWidth, hidden, classes } = lineNetworkShape;
const features = thirdChannels * pooledHeight * pooledWidth;

/** Numbers of each layer. Weights are [output][input...], convolutions [output][input][row][column]. */
export const lineLayerSizes = [
  { weights: firstChannels * firstKernel ** 2, biases: firstChannels },
  { weights: secondChannels * firstChannels * kernel ** 2, biases: secondChannels },
  { weights: thirdChannels * secondChannels * kernel ** 2, biases: thirdChannels },
  { weights: hidden * features, biases: hidden },
  /** Of the character itself, then of the mean of all twelve; then the classes. */
  { weights: hidden * hidden, biases: hidden },
  { weights: hidden * hidden, biases: hidden },
  { weights: classes * hidden, biases: classes },
] as const;

export type LineNetwork = readonly [Layer, Layer, Layer, Layer, Layer, Layer, Layer];

/** The network in the bytes of `line-network.bin`. Throws a `RangeError` where their length is another. */
export function parseLineNetwork(bytes: Uint8Array): LineNetwork {
  return parseLayers(bytes, lineLayerSizes) as unknown as LineNetwork;
}

/**
 * Reads twelve characters whose places are known, together.
 * @param centres their middle columns in the line
 * @returns for each position the logarithm of each class's probability among those that the position may hold; the others
 *   are -Infinity
 */
export function readTwelve(
  network: LineNetwork,
  line: InkLine,
  centres: readonly number[],
): readonly Float32Array[] {
  const [first, second, third, fourth, ownPart, meanPart, last] = network;
  const starts = centres.map((centre) => startOf(centre, line.width));
  const [from, to] = [Math.min(...starts), Math.max(...starts) + windowWidth];
  const width = to - from;
  const early = pool(convolve([columns(line, from, to)], lineHeight, width, first, firstKernel), 2);
  const middle = convolve(early.maps, early.height, early.width, second, kernel);
  const late = pool(convolve(middle.maps, middle.height, middle.width, third, kernel), 1);
  const felt = starts.map((start) => {
    const seen = new Float32Array(features);
    let at = 0;
    for (const map of late.maps) {
      for (let y = 0; y < pooledHeight; y += 1) {
        for (let x = 0; x < pooledWidth; x += 1)
          seen[at++] = map[y * late.width + (start - from) / 2 + 2 * x] ?? 0;
      }
    }
    return positive(through(fourth, seen));
  });
  const mean = Float32Array.from(
    { length: hidden },
    (_, at) => felt.reduce((sum, one) => sum + (one[at] ?? 0), 0) / numberLength,
  );
  const common = through(meanPart, mean);
  return felt.map((one, position) => {
    const weighed = through(ownPart, one);
    const joined = positive(weighed.map((value, at) => value + (common[at] ?? 0)));
    return logsOfKind(through(last, joined), position);
  });
}

/** The even column from which a window has a character in its middle: the first maximum pairs columns. */
function startOf(centre: number, lineWidth: number): number {
  const start = 2 * Math.round((centre - windowWidth / 2) / 2);
  return Math.max(0, Math.min(start, 2 * Math.floor((lineWidth - windowWidth) / 2)));
}

function columns({ width, ink }: InkLine, from: number, to: number): Float32Array {
  const result = new Float32Array((to - from) * lineHeight);
  for (let y = 0; y < lineHeight; y += 1)
    result.set(ink.subarray(y * width + from, y * width + to), y * (to - from));
  return result;
}

function through(layer: Layer, input: Float32Array): Float32Array {
  const output = new Float32Array(layer.biases.length);
  dense(input, layer, output);
  return output;
}

const positive = (values: Float32Array): Float32Array => values.map((value) => Math.max(0, value));

function logsOfKind(scores: Float32Array, position: number): Float32Array {
  const { from, to } = classesAt(position);
  const ofKind = scores.slice(from, to);
  toLogProbabilities(ofKind);
  const logs = new Float32Array(classes).fill(-Infinity);
  logs.set(ofKind, from);
  return logs;
}
