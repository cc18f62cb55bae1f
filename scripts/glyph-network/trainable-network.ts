import { layerSizes, networkShape, type GlyphNetwork } from '../../renderer/ocr/recognise/glyph-network.ts';
import { lineHeight } from '../../renderer/ocr/recognise/ink-line.ts';
import { addFive, addThree } from '../../renderer/ocr/recognise/network-arithmetic.ts';
import type { Random } from './random.ts';

const { windowWidth, firstKernel, firstChannels, secondKernel, secondChannels, hidden, classes } =
  networkShape;
const firstHeight = lineHeight - firstKernel + 1;
const firstWidth = windowWidth - firstKernel + 1;
const pooledHeight = firstHeight / 2;
const pooledWidth = firstWidth / 2;
const secondHeight = pooledHeight - secondKernel + 1;
const secondWidth = pooledWidth - secondKernel + 1;
const seenLength = (secondChannels * secondHeight * secondWidth) / 4;

const values = (length: number): Float32Array => new Float32Array(length);

/** The glyph network with its gradient, one window at a time. `forward`, then `backward`, as often as wanted, then `step`. */
export class TrainableNetwork {
  readonly layers: GlyphNetwork;
  readonly #gradients: GlyphNetwork;
  readonly #means: GlyphNetwork;
  readonly #squares: GlyphNetwork;
  #steps = 0;
  #input = values(0);
  readonly #first = values(firstChannels * firstHeight * firstWidth);
  readonly #firstPooled = values(firstChannels * pooledHeight * pooledWidth);
  readonly #firstFrom = new Int32Array(firstChannels * pooledHeight * pooledWidth);
  readonly #second = values(secondChannels * secondHeight * secondWidth);
  readonly #seen = values(seenLength);
  readonly #seenFrom = new Int32Array(seenLength);
  readonly #hidden = values(hidden);
  readonly #said = values(classes);

  /** @param from weights to begin with; random ones where it is null */
  constructor(random: Random, from: GlyphNetwork | null) {
    const inputs = [firstKernel ** 2, firstChannels * secondKernel ** 2, seenLength, hidden];
    const made = (fill: (layer: number) => number): GlyphNetwork => {
      const layer = (index: 0 | 1 | 2 | 3): GlyphNetwork[number] => ({
        weights: values(layerSizes[index].weights).map(() => fill(index)),
        biases: values(layerSizes[index].biases),
      });
      return [layer(0), layer(1), layer(2), layer(3)];
    };
    this.layers = from ?? made((index) => random.normal() * Math.sqrt(2 / (inputs[index] ?? 1)));
    this.#gradients = made(() => 0);
    this.#means = made(() => 0);
    this.#squares = made(() => 0);
  }

  /** Probabilities of the classes for one window (`lineHeight` x `windowWidth`). Valid until the next call. */
  forward(window: Float32Array): Float32Array {
    this.#input = window;
    const [first, second, third, fourth] = this.layers;
    convolve(window, 1, lineHeight, windowWidth, first, this.#first, firstKernel);
    pool(this.#first, firstChannels, firstHeight, firstWidth, this.#firstPooled, this.#firstFrom);
    convolve(this.#firstPooled, firstChannels, pooledHeight, pooledWidth, second, this.#second, secondKernel);
    pool(this.#second, secondChannels, secondHeight, secondWidth, this.#seen, this.#seenFrom);
    dense(this.#seen, third, this.#hidden);
    for (let at = 0; at < hidden; at += 1) this.#hidden[at] = Math.max(0, this.#hidden[at] ?? 0);
    dense(this.#hidden, fourth, this.#said);
    softmax(this.#said);
    return this.#said;
  }

  /** Adds the gradient of the last window, whose class is `label`. Returns its loss. */
  backward(label: number): number {
    const [first, second, third, fourth] = this.#gradients;
    const loss = -Math.log(Math.max(1e-9, this.#said[label] ?? 0));
    const onSaid = this.#said.slice();
    onSaid[label] = (onSaid[label] ?? 0) - 1;
    const onHidden = denseBack(this.#hidden, this.layers[3], fourth, onSaid);
    for (let at = 0; at < hidden; at += 1) if (this.#hidden[at] === 0) onHidden[at] = 0;
    const onSeen = denseBack(this.#seen, this.layers[2], third, onHidden);
    const onSecond = unpool(onSeen, this.#seenFrom, this.#second);
    const onPooled = convolveBack(
      this.#firstPooled,
      firstChannels,
      pooledHeight,
      pooledWidth,
      this.layers[1],
      second,
      onSecond,
      secondKernel,
    );
    const onFirst = unpool(onPooled, this.#firstFrom, this.#first);
    convolveBack(this.#input, 1, lineHeight, windowWidth, this.layers[0], first, onFirst, firstKernel);
    return loss;
  }

  /** Adam, over the gradients of `count` windows. */
  step(count: number, rate: number): void {
    this.#steps += 1;
    const meanScale = 1 / (1 - 0.9 ** this.#steps);
    const squareScale = 1 / (1 - 0.999 ** this.#steps);
    this.layers.forEach((layer, index) => {
      for (const part of ['weights', 'biases'] as const) {
        const gradient = this.#gradients[index]?.[part] ?? values(0);
        const mean = this.#means[index]?.[part] ?? values(0);
        const square = this.#squares[index]?.[part] ?? values(0);
        const value = layer[part];
        for (let at = 0; at < value.length; at += 1) {
          const slope = (gradient[at] ?? 0) / count;
          const newMean = 0.9 * (mean[at] ?? 0) + 0.1 * slope;
          const newSquare = 0.999 * (square[at] ?? 0) + 0.001 * slope * slope;
          mean[at] = newMean;
          square[at] = newSquare;
          value[at] =
            (value[at] ?? 0) - (rate * newMean * meanScale) / (Math.sqrt(newSquare * squareScale) + 1e-8);
        }
        gradient.fill(0);
      }
    });
  }
}

type Layer = GlyphNetwork[number];

function convolve(
  input: Float32Array,
  channels: number,
  height: number,
  width: number,
  { weights, biases }: Layer,
  output: Float32Array,
  kernel: 3 | 5,
): void {
  const outHeight = height - kernel + 1;
  const outWidth = width - kernel + 1;
  const addRow = kernel === 3 ? addThree : addFive;
  let weightAt = 0;
  for (let to = 0; to < biases.length; to += 1) {
    const start = to * outHeight * outWidth;
    output.fill(biases[to] ?? 0, start, start + outHeight * outWidth);
    for (let channel = 0; channel < channels; channel += 1) {
      for (let row = 0; row < kernel; row += 1) {
        const taps = weights.subarray(weightAt, weightAt + kernel);
        weightAt += kernel;
        for (let y = 0; y < outHeight; y += 1) {
          addRow(output, start + y * outWidth, outWidth, input, (channel * height + y + row) * width, taps);
        }
      }
    }
  }
  for (let at = 0; at < output.length; at += 1) if ((output[at] ?? 0) < 0) output[at] = 0;
}

/**
 * Adds to `gradient`; returns the gradient of the input. Only one in four outputs was the most of its four, so the others
 * are passed over.
 */
function convolveBack(
  input: Float32Array,
  channels: number,
  height: number,
  width: number,
  { weights }: Layer,
  gradient: Layer,
  onOutput: Float32Array,
  kernel: number,
): Float32Array {
  const outHeight = height - kernel + 1;
  const outWidth = width - kernel + 1;
  const area = outHeight * outWidth;
  const onInput = values(input.length);
  const onWeights = gradient.weights;
  for (let at = 0; at < onOutput.length; at += 1) {
    const slope = onOutput[at] ?? 0;
    if (slope === 0) continue;
    const to = Math.floor(at / area);
    const y = Math.floor((at % area) / outWidth);
    const x = at % outWidth;
    gradient.biases[to] = (gradient.biases[to] ?? 0) + slope;
    let weightAt = to * channels * kernel * kernel;
    for (let channel = 0; channel < channels; channel += 1) {
      for (let row = 0; row < kernel; row += 1) {
        const from = (channel * height + y + row) * width + x;
        for (let column = 0; column < kernel; column += 1) {
          onWeights[weightAt] = (onWeights[weightAt] ?? 0) + slope * (input[from + column] ?? 0);
          onInput[from + column] = (onInput[from + column] ?? 0) + slope * (weights[weightAt] ?? 0);
          weightAt += 1;
        }
      }
    }
  }
  return onInput;
}

function pool(
  input: Float32Array,
  channels: number,
  height: number,
  width: number,
  output: Float32Array,
  from: Int32Array,
): void {
  let to = 0;
  for (let channel = 0; channel < channels; channel += 1) {
    for (let y = 0; y < height; y += 2) {
      for (let x = 0; x < width; x += 2) {
        const corner = (channel * height + y) * width + x;
        let most = corner;
        for (const at of [corner + 1, corner + width, corner + width + 1]) {
          if ((input[at] ?? 0) > (input[most] ?? 0)) most = at;
        }
        output[to] = input[most] ?? 0;
        from[to] = most;
        to += 1;
      }
    }
  }
}

/** What fell out of the maxima, and out of the floor at zero, gets nothing. */
function unpool(onOutput: Float32Array, from: Int32Array, input: Float32Array): Float32Array {
  const onInput = values(input.length);
  for (let at = 0; at < onOutput.length; at += 1) {
    const to = from[at] ?? 0;
    if ((input[to] ?? 0) > 0) onInput[to] = (onInput[to] ?? 0) + (onOutput[at] ?? 0);
  }
  return onInput;
}

function dense(input: Float32Array, { weights, biases }: Layer, output: Float32Array): void {
  for (let to = 0; to < output.length; to += 1) {
    let sum = biases[to] ?? 0;
    const row = to * input.length;
    for (let from = 0; from < input.length; from += 1) sum += (weights[row + from] ?? 0) * (input[from] ?? 0);
    output[to] = sum;
  }
}

function denseBack(
  input: Float32Array,
  { weights }: Layer,
  gradient: Layer,
  onOutput: Float32Array,
): Float32Array {
  const onInput = values(input.length);
  for (let to = 0; to < onOutput.length; to += 1) {
    const slope = onOutput[to] ?? 0;
    if (slope === 0) continue;
    gradient.biases[to] = (gradient.biases[to] ?? 0) + slope;
    const row = to * input.length;
    for (let from = 0; from < input.length; from += 1) {
      gradient.weights[row + from] = (gradient.weights[row + from] ?? 0) + slope * (input[from] ?? 0);
      onInput[from] = (onInput[from] ?? 0) + slope * (weights[row + from] ?? 0);
    }
  }
  return onInput;
}

function softmax(said: Float32Array): void {
  const most = said.reduce((left, right) => Math.max(left, right), -Infinity);
  let sum = 0;
  for (let at = 0; at < said.length; at += 1) {
    said[at] = Math.exp((said[at] ?? 0) - most);
    sum += said[at] ?? 0;
  }
  for (let at = 0; at < said.length; at += 1) said[at] = (said[at] ?? 0) / sum;
}
