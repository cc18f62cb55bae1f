import { readFileSync } from 'node:fs';
import { decode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { glyphClasses } from '../../../../renderer/ocr/recognise/glyph-classes.ts';
import {
  networkShape,
  scoreWindows,
  windowCentre,
  windowStep,
  type GlyphNetwork,
  type WindowScores,
} from '../../../../renderer/ocr/recognise/glyph-network.ts';
import { lineHeight, normaliseContrast, type InkLine } from '../../../../renderer/ocr/recognise/ink-line.ts';
import { encodeLayers } from '../../../../renderer/ocr/recognise/network-layers.ts';
import { parseGlyphNetwork } from '../../../../renderer/ocr/recognise/parse-glyph-network.ts';

const besideTest = (name: string): URL => new URL(name, import.meta.url);
const networkFile = new URL('../../../../renderer/ocr/recognise/glyph-network.bin', import.meta.url);
const network = parseGlyphNetwork(new Uint8Array(readFileSync(networkFile)));
const { classes } = networkShape;

interface Label {
  readonly text: string;
  readonly face: string;
  readonly centres: readonly number[];
}
const labels = JSON.parse(readFileSync(besideTest('held-out-lines.json'), 'utf8')) as readonly Label[];
const { width, data } = decode(readFileSync(besideTest('held-out-lines.png')));

/** Badly photographed lines of typefaces that the network never learned (scripts/glyph-network). */
function lineAt(index: number): InkLine {
  const grey = Float32Array.from(data.subarray(index * width * lineHeight, (index + 1) * width * lineHeight));
  return normaliseContrast(grey, width);
}

function readAt({ logs }: WindowScores, column: number, letters: boolean): string {
  const window = Math.round((column - windowCentre(0)) / windowStep);
  const [from, to] = letters ? [10, 36] : [0, 10];
  const said = logs.subarray(window * classes + from, window * classes + to);
  return glyphClasses[from + said.indexOf(Math.max(...said))]!;
}

/** The same layers, written as plainly as they can be: one window, no sharing. */
function scoreOneWindow(
  [first, second, third, fourth]: GlyphNetwork,
  line: InkLine,
  window: number,
): number[] {
  const size = networkShape.windowWidth;
  let maps = [
    Array.from({ length: lineHeight }, (_, y) =>
      Array.from({ length: size }, (_, x) => line.ink[y * line.width + windowStep * window + x]!),
    ),
  ];
  for (const [layer, kernel] of [[first, 5] as const, [second, 3] as const]) {
    const convolved = Array.from(layer.biases, (bias, output) =>
      maps[0]!.slice(kernel - 1).map((_, y) =>
        maps[0]![0]!.slice(kernel - 1).map((_, x) => {
          let sum = bias;
          maps.forEach((map, input) => {
            for (let at = 0; at < kernel * kernel; at += 1) {
              const weight = layer.weights[(output * maps.length + input) * kernel * kernel + at]!;
              sum += weight * map[y + Math.floor(at / kernel)]![x + (at % kernel)]!;
            }
          });
          return Math.max(0, sum);
        }),
      ),
    );
    maps = convolved.map((map) =>
      Array.from({ length: map.length / 2 }, (_, y) =>
        Array.from({ length: map[0]!.length / 2 }, (_, x) =>
          Math.max(
            map[2 * y]![2 * x]!,
            map[2 * y]![2 * x + 1]!,
            map[2 * y + 1]![2 * x]!,
            map[2 * y + 1]![2 * x + 1]!,
          ),
        ),
      ),
    );
  }
  const dense = (input: readonly number[], layer: GlyphNetwork[number]): number[] =>
    Array.from(layer.biases, (bias, to) =>
      input.reduce((sum, value, from) => sum + value * layer.weights[to * input.length + from]!, bias),
    );
  const said = dense(
    dense(maps.flat(2), third).map((value) => Math.max(0, value)),
    fourth,
  );
  const total = Math.log(said.reduce((sum, value) => sum + Math.exp(value), 0));
  return said.map((value) => value - total);
}

describe('the glyph network', () => {
  it('reads typefaces that it never learned, badly photographed', () => {
    let wrong = 0;
    labels.forEach(({ text, centres }, index) => {
      const scores = scoreWindows(network, lineAt(index));
      Array.from(text).forEach((character, position) => {
        if (readAt(scores, centres[position]!, /[A-Z]/.test(character)) !== character) wrong += 1;
      });
    });
    // Of 480 glyphs; some of them no person reads either.
    expect(wrong).toBeLessThan(480 * 0.04);
  });

  it('says of a whole line what it says of each window on its own', () => {
    const line = lineAt(0);
    const { logs } = scoreWindows(network, line);
    for (const window of [0, 7, 40]) {
      const alone = scoreOneWindow(network, line, window);
      alone.forEach((value, at) => {
        expect(logs[window * classes + at]).toBeCloseTo(value, 2);
      });
    }
  });

  it('gives probabilities', () => {
    const { logs, count } = scoreWindows(network, lineAt(1));
    for (let window = 0; window < count; window += 1) {
      const said = logs.subarray(window * classes, (window + 1) * classes);
      expect(said.reduce((sum, value) => sum + Math.exp(value), 0)).toBeCloseTo(1, 4);
    }
  });

  it('sees no glyph in blank paper', () => {
    const blank = normaliseContrast(new Float32Array(width * lineHeight).fill(200), width);
    const { logs, count } = scoreWindows(network, blank);
    for (let window = 0; window < count; window += 1) {
      expect(logs[window * classes + classes - 1]).toBeGreaterThan(Math.log(0.5));
    }
  });

  it('has nothing to say of a line shorter than a window', () => {
    expect(scoreWindows(network, { width: 20, ink: new Float32Array(20 * lineHeight) }).count).toBe(0);
  });

  it('is stored within one step of its weights, and refuses another file', () => {
    const again = parseGlyphNetwork(encodeLayers(network));
    again.forEach(({ weights }, index) => {
      const most = Math.max(...network[index]!.weights.map(Math.abs));
      weights.forEach((weight, at) => {
        expect(Math.abs(weight - network[index]!.weights[at]!)).toBeLessThanOrEqual(most / 127);
      });
    });
    expect(() => parseGlyphNetwork(new Uint8Array(100))).toThrow(RangeError);
  });
});
