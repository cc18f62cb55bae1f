// Learns renderer/ocr/recognise/glyph-network.bin from drawn glyphs:
//   npx tsx scripts/glyph-network/train-glyph-network.ts [--windows 600000] [--seed 20] [--fonts DIR] [--out FILE]
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { noGlyph } from '../../renderer/ocr/recognise/glyph-classes.ts';
import {
  networkShape,
  scoreWindows,
  windowCentre,
  type GlyphNetwork,
} from '../../renderer/ocr/recognise/glyph-network.ts';
import { lineHeight, pitch, type InkLine } from '../../renderer/ocr/recognise/ink-line.ts';
import { encodeLayers } from '../../renderer/ocr/recognise/network-layers.ts';
import { parseGlyphNetwork } from '../../renderer/ocr/recognise/parse-glyph-network.ts';
import { composeLine } from './compose-line.ts';
import { drawGlyphs, type DrawnTypeface } from './draw-glyphs.ts';
import { Random } from './random.ts';
import { TrainableNetwork } from './trainable-network.ts';

const { values } = parseArgs({
  options: {
    windows: { type: 'string', default: '600000' },
    seed: { type: 'string', default: '20' },
    from: { type: 'string' },
    rate: { type: 'string', default: '0.0015' },
    fonts: { type: 'string', default: '/nonexistent' },
    out: { type: 'string', default: 'renderer/ocr/recognise/glyph-network.bin' },
  },
});

const { windowWidth, classes } = networkShape;
const windowsOfBatch = 64;

interface Sample {
  readonly window: Float32Array;
  readonly label: number;
}

function cut({ width, ink }: InkLine, from: number): Float32Array {
  const window = new Float32Array(lineHeight * windowWidth);
  for (let y = 0; y < lineHeight; y += 1) {
    window.set(ink.subarray(y * width + from, y * width + from + windowWidth), y * windowWidth);
  }
  return window;
}

/** Columns that a glyph may be off the middle of its window and still has to be told. */
const tolerance = 3.5;

/** Every glyph once, roughly in the middle of its window, and half as many places between glyphs or beside them. */
function* samplesOf(face: DrawnTypeface, random: Random): Generator<Sample> {
  const { line, centres, widths, labels } = composeLine(face, random);
  const windowAt = (centre: number, jitter: number): Float32Array | null => {
    const from = Math.round(centre - windowWidth / 2 + random.between(-jitter, jitter));
    return from >= 0 && from + windowWidth <= line.width ? cut(line, from) : null;
  };
  for (const [index, centre] of centres.entries()) {
    const width = widths[index] ?? pitch;
    const window = windowAt(centre, Math.min(tolerance, 0.3 * width));
    if (window !== null) yield { window, label: labels[index] ?? noGlyph };
    if (index % 2 === 0) continue;
    const edge = centre + width / 2 + (index === centres.length - 1 ? random.between(0, pitch) : 0);
    const between = windowAt(edge, 0.8);
    if (between !== null) yield { window: between, label: noGlyph };
  }
}

/** Of the glyphs of `lines` lines: how many the network, as the kiosk runs it, takes for another. */
function measure(
  network: GlyphNetwork,
  faces: readonly DrawnTypeface[],
  lines: number,
  seed: number,
): string {
  const random = new Random(seed);
  let glyphs = 0;
  let wrong = 0;
  let wrongOfKind = 0;
  for (let count = 0; count < lines; count += 1) {
    const face = faces[count % faces.length];
    if (face === undefined) continue;
    const { line, centres, labels } = composeLine(face, random);
    const { logs, count: windows } = scoreWindows(network, line);
    centres.forEach((centre, index) => {
      const label = labels[index] ?? noGlyph;
      if (label === noGlyph) return;
      const window = Math.min(windows - 1, Math.max(0, Math.round((centre - windowCentre(0)) / 2)));
      const said = logs.subarray(window * classes, (window + 1) * classes);
      const best = (from: number, to: number): number =>
        said.subarray(from, to).reduce((most, value, at, all) => (value > (all[most] ?? 0) ? at : most), 0) +
        from;
      glyphs += 1;
      if (best(0, noGlyph) !== label) wrong += 1;
      if ((label < 10 ? best(0, 10) : best(10, noGlyph)) !== label) wrongOfKind += 1;
    });
  }
  const share = (count: number): string => `${((100 * count) / glyphs).toFixed(2)} %`;
  return `${glyphs} glyphs, ${share(wrong)} wrong, ${share(wrongOfKind)} wrong among digits or among letters`;
}

const faces = await drawGlyphs(values.fonts);
const learned = faces.filter(({ typeface }) => !typeface.heldOut);
const heldOut = faces.filter(({ typeface }) => typeface.heldOut);
const random = new Random(Number(values.seed));
const begun = values.from === undefined ? null : parseGlyphNetwork(await readFile(values.from));
const network = new TrainableNetwork(random, begun);
const wanted = Number(values.windows);
let seen = 0;
let batch = 0;
let loss = 0;
let nextReport = 20_000;
while (seen < wanted) {
  const face = learned[random.below(learned.length)];
  if (face === undefined) break;
  for (const { window, label } of samplesOf(face, random)) {
    network.forward(window);
    loss += network.backward(label);
    seen += 1;
    batch += 1;
    if (batch === windowsOfBatch) {
      const progress = seen / wanted;
      network.step(
        batch,
        Number(values.rate) * (0.02 + 0.98 * Math.cos((Math.PI / 2) * Math.min(1, progress)) ** 2),
      );
      batch = 0;
    }
  }
  if (seen >= nextReport) {
    console.log(
      `${seen} windows: loss ${(loss / 20_000).toFixed(4)}; held out: ${measure(network.layers, heldOut, 60, 7)}`,
    );
    loss = 0;
    nextReport += 20_000;
    await writeFile(values.out, encodeLayers(network.layers));
  }
}
const bytes = encodeLayers(network.layers);
await writeFile(values.out, bytes);
console.log(`learned faces: ${measure(parseGlyphNetwork(bytes), learned, 1000, 8)}`);
console.log(`held-out faces: ${measure(parseGlyphNetwork(bytes), heldOut, 1000, 9)}`);
