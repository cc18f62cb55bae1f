import { readFileSync } from 'node:fs';
import { decode } from 'fast-png';
import { describe, expect, it } from 'vitest';
import { classesAt, glyphClasses } from '../../../../renderer/ocr/recognise/glyph-classes.ts';
import { lineHeight, normaliseContrast, type InkLine } from '../../../../renderer/ocr/recognise/ink-line.ts';
import {
  lineLayerSizes,
  parseLineNetwork,
  readTwelve,
} from '../../../../renderer/ocr/recognise/line-network.ts';
import { encodeLayers, parseLayers } from '../../../../renderer/ocr/recognise/network-layers.ts';

const besideTest = (name: string): URL => new URL(name, import.meta.url);
const networkFile = new URL('../../../../renderer/ocr/recognise/line-network.bin', import.meta.url);
const bytes = new Uint8Array(readFileSync(networkFile));
const network = parseLineNetwork(bytes);

interface Label {
  readonly text: string;
  readonly centres: readonly number[];
}
const labels = JSON.parse(readFileSync(besideTest('held-out-lines.json'), 'utf8')) as readonly Label[];
const { width, data } = decode(readFileSync(besideTest('held-out-lines.png')));
const expected = JSON.parse(
  readFileSync(besideTest('line-network-scores.json'), 'utf8'),
) as readonly (readonly number[])[];

/** Badly photographed lines of typefaces that the network never learned (scripts/glyph-network). */
function lineAt(index: number): InkLine {
  const grey = Float32Array.from(data.subarray(index * width * lineHeight, (index + 1) * width * lineHeight));
  return normaliseContrast(grey, width);
}

/** The line with its columns moved to the right. */
function moved({ width, ink }: InkLine, columns: number): InkLine {
  const wider = new Float32Array((width + columns) * lineHeight);
  for (let y = 0; y < lineHeight; y += 1)
    wider.set(ink.subarray(y * width, (y + 1) * width), y * (width + columns) + columns);
  return { width: width + columns, ink: wider };
}

describe('the line network', () => {
  it('reads typefaces that it never learned, badly photographed', () => {
    let [wrong, all] = [0, 0];
    labels.forEach(({ text, centres }, index) => {
      const read = readTwelve(network, lineAt(index), centres);
      Array.from(text).forEach((character, position) => {
        const { from, to } = classesAt(position);
        const wanted = glyphClasses.indexOf(character);
        if (wanted < from || wanted >= to) return;
        all += 1;
        const logs = read[position]!;
        if (logs.indexOf(Math.max(...logs)) !== wanted) wrong += 1;
      });
    });
    // Some of them no person reads either.
    expect(all).toBeGreaterThan(150);
    expect(wrong / all).toBeLessThan(0.04);
  });

  it('says what PyTorch says of the same layers', () => {
    const read = readTwelve(network, lineAt(0), labels[0]!.centres);
    expected.forEach((logs, position) => {
      const { from } = classesAt(position);
      logs.forEach((value, at) => {
        expect(read[position]![from + at]).toBeCloseTo(value, 2);
      });
    });
  });

  it('reads a line the same wherever it stands', () => {
    const { centres } = labels[1]!;
    const here = readTwelve(network, lineAt(1), centres);
    const there = readTwelve(
      network,
      moved(lineAt(1), 6),
      centres.map((centre) => centre + 6),
    );
    here.forEach((logs, position) => {
      const { from, to } = classesAt(position);
      for (let at = from; at < to; at += 1) expect(there[position]![at]).toBeCloseTo(logs[at]!, 3);
    });
  });

  it('gives probabilities to letters where a number has letters, and to digits where it has digits', () => {
    readTwelve(network, lineAt(2), labels[2]!.centres).forEach((logs, position) => {
      const { from, to } = classesAt(position);
      expect(logs.reduce((sum, value) => sum + Math.exp(value), 0)).toBeCloseTo(1, 4);
      logs.forEach((value, at) => {
        if (at < from || at >= to) expect(value).toBe(-Infinity);
      });
    });
  });

  it('bears characters at the very ends of a line', () => {
    const centres = Array.from({ length: 12 }, (_, position) => (position * width) / 11);
    for (const logs of readTwelve(network, lineAt(3), centres))
      expect(Math.max(...logs)).toBeLessThanOrEqual(0);
  });

  it('is stored within one step of its weights, and refuses another file', () => {
    parseLayers(encodeLayers(network), lineLayerSizes).forEach(({ weights, biases }, index) => {
      const most = weights.reduce((left, right) => Math.max(left, Math.abs(right)), 0);
      weights.forEach((weight, at) => {
        expect(Math.abs(weight - network[index]!.weights[at]!)).toBeLessThanOrEqual(most / 127);
      });
      expect(biases).toEqual(network[index]!.biases);
    });
    expect(() => parseLineNetwork(bytes.subarray(1))).toThrow(RangeError);
  });
});
