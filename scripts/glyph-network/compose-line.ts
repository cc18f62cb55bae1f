import { glyphClasses, noGlyph, numberLength } from '../../renderer/ocr/recognise/glyph-classes.ts';
import {
  capHeight,
  lineHeight,
  normaliseContrast,
  pitch,
  type InkLine,
} from '../../renderer/ocr/recognise/ink-line.ts';
import {
  baseline,
  cellHeight,
  cellWidth,
  drawnCapHeight,
  otherGlyphs,
  type DrawnTypeface,
} from './draw-glyphs.ts';
import type { Random } from './random.ts';
import { smooth } from './smooth.ts';

/** A line as the kiosk would see it, and where its glyphs are. */
export interface ComposedLine {
  readonly line: InkLine;
  /** The same as brightness, 0 to 255. */
  readonly grey: Float32Array;
  /** Middle columns and classes of the twelve glyphs; all `noGlyph` where the line shows something else. */
  readonly centres: readonly number[];
  /** Columns that each glyph takes with its own space. */
  readonly widths: readonly number[];
  readonly labels: readonly number[];
}

const scale = drawnCapHeight / capHeight;
/** Columns of paper before the first and after the last glyph. */
const margin = 34;
export const lineWidth = 2 * margin + numberLength * pitch;
/** Letters are more and harder to tell apart than digits. */
const lettersShare = 0.65;
const sheetWidth = lineWidth * scale;

/** Draws twelve glyphs of a typeface, photographs them badly, and brings them into the form of `InkLine`. */
export function composeLine(face: DrawnTypeface, random: Random): ComposedLine {
  const junk = random.chance(0.08);
  const text = Array.from({ length: numberLength }, () =>
    junk && random.chance(0.5)
      ? glyphClasses.length + random.below(otherGlyphs.length)
      : random.chance(lettersShare)
        ? 10 + random.below(26)
        : random.below(10),
  );
  const { sheet, middles, widths } = layGlyphs(face, text, random);
  const blur = random.chance(0.3) ? random.between(0.3, 0.8) : random.between(0.8, 4.6);
  const along = random.chance(0.25) ? random.between(0, 4) : 0;
  const soft = smooth(sheet, sheetWidth, cellHeight, Math.hypot(blur, along), blur);
  const view = chooseView(random, junk);
  const grey = photograph(soft, view, random);
  const labels = text.map((glyph) => (view.unusable || glyph >= glyphClasses.length ? noGlyph : glyph));
  const centres = middles.map((middle) => lineColumn(middle / scale, view));
  return {
    line: normaliseContrast(grey, lineWidth),
    grey,
    centres,
    widths: widths.map((width) => width / scale),
    labels,
  };
}

function layGlyphs(
  face: DrawnTypeface,
  text: readonly number[],
  random: Random,
): { readonly sheet: Float32Array; readonly middles: readonly number[]; readonly widths: readonly number[] } {
  const sheet = new Float32Array(sheetWidth * cellHeight);
  const advances = text.map((glyph) => face.advances[glyph] ?? cellWidth);
  const tracking = random.between(-1, 6);
  const natural = numberLength * (usualAdvance(face) + tracking);
  const stretch = (numberLength * pitch * scale * random.between(0.93, 1.07)) / natural;
  const even = random.chance(0.5);
  const total = even ? natural : advances.reduce((sum, advance) => sum + advance + tracking, 0);
  let pen = sheetWidth / 2 - (total * stretch) / 2;
  const middles = text.map((glyph, index) => {
    const advance = even ? natural / numberLength : (advances[index] ?? 0) + tracking;
    const middle = pen + (advance * stretch) / 2;
    pen += advance * stretch;
    addGlyph(sheet, face.cells.subarray(glyph * cellWidth * cellHeight), middle, stretch);
    return middle;
  });
  const widths = advances.map((advance) => (even ? natural / numberLength : advance + tracking) * stretch);
  return { sheet, middles, widths };
}

/** Of a card's number: the mean of eight digits and four letters. */
function usualAdvance({ advances }: DrawnTypeface): number {
  const mean = (from: number, to: number): number =>
    advances.slice(from, to).reduce((sum, advance) => sum + advance, 0) / (to - from);
  return (8 * mean(0, 10) + 4 * mean(10, 36)) / numberLength;
}

function addGlyph(sheet: Float32Array, cell: Uint8Array, middle: number, stretch: number): void {
  const reach = (cellWidth / 2) * stretch;
  for (let x = Math.max(0, Math.ceil(middle - reach)); x < Math.min(sheetWidth, middle + reach - 1); x += 1) {
    const from = (x - middle) / stretch + cellWidth / 2;
    const left = Math.floor(from);
    const share = from - left;
    for (let y = 0; y < cellHeight; y += 1) {
      const at = y * cellWidth + left;
      const value = (1 - share) * (cell[at] ?? 0) + share * (cell[at + 1] ?? 0);
      sheet[y * sheetWidth + x] = Math.max(sheet[y * sheetWidth + x] ?? 0, value / 255);
    }
  }
}

/** How the line lies under the camera, against where it should lie. Lengths in rows of the line. */
interface View {
  readonly slope: number;
  readonly slant: number;
  readonly tall: number;
  readonly wide: number;
  readonly down: number;
  /** Pixels of the camera for one row of the line. */
  readonly density: number;
  /** Too far off to be read. */
  readonly unusable: boolean;
}

function chooseView(random: Random, junk: boolean): View {
  const apart = junk && random.chance(0.6);
  const side = random.chance(0.5) ? 1 : -1;
  const tall = apart && random.chance(0.4) ? (random.chance(0.5) ? 0.5 : 1.9) : random.between(0.88, 1.14);
  const down = apart && tall > 0.8 && tall < 1.2 ? side * random.between(8, 14) : random.between(-1.6, 1.6);
  return {
    slope: random.between(-0.012, 0.012),
    slant: random.between(-0.12, 0.12),
    tall,
    wide: random.between(0.96, 1.04),
    down,
    density: random.chance(0.4) ? random.between(0.5, 0.9) : random.between(0.9, 1.7),
    unusable: apart,
  };
}

/** Where a column of the sheet is seen in the line, at half height. */
function lineColumn(column: number, { wide }: View): number {
  return (column - lineWidth / 2) * wide + lineWidth / 2;
}

/** What a camera of the view's density makes of the sheet, brought back to the line's size. */
function photograph(sheet: Float32Array, view: View, random: Random): Float32Array {
  const width = Math.ceil(lineWidth * view.density) + 1;
  const height = Math.ceil(lineHeight * view.density) + 1;
  const light = chooseLight(random);
  const pixels = new Float32Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const ink = seenInk(sheet, x / view.density, y / view.density, view);
      const value = light.paper(x / view.density, y / view.density) * (1 - ink * light.depth);
      const glare = light.glare(x / view.density, y / view.density);
      pixels[y * width + x] = Math.min(
        255,
        Math.max(0, value + glare * (255 - value) + light.noise * random.normal()),
      );
    }
  }
  const grey = new Float32Array(lineWidth * lineHeight);
  for (let y = 0; y < lineHeight; y += 1) {
    for (let x = 0; x < lineWidth; x += 1) {
      grey[y * lineWidth + x] = sample(pixels, width, height, x * view.density, y * view.density);
    }
  }
  return grey;
}

function seenInk(sheet: Float32Array, x: number, y: number, view: View): number {
  const across = x - lineWidth / 2;
  const below = y - lineHeight / 2;
  const sheetY = (below - view.down - across * view.slope) / view.tall;
  const sheetX = (across - below * view.slant) / view.wide;
  const middle = (baseline - drawnCapHeight / 2) / scale;
  return sample(sheet, sheetWidth, cellHeight, (sheetX + lineWidth / 2) * scale, (sheetY + middle) * scale);
}

interface Light {
  readonly depth: number;
  readonly noise: number;
  paper(x: number, y: number): number;
  glare(x: number, y: number): number;
}

function chooseLight(random: Random): Light {
  const paper = random.between(90, 250);
  const shade = random.between(-0.0012, 0.0012);
  const waves = Array.from({ length: random.below(3) }, () => ({
    depth: random.between(0, 0.09),
    across: random.between(-1.2, 1.2),
    down: random.between(-1.2, 1.2),
    phase: random.between(0, 6.3),
  }));
  const spot = {
    strength: random.chance(0.25) ? random.between(0.1, 0.75) : 0,
    x: random.between(0, lineWidth),
    reach: random.between(10, 60),
  };
  return {
    depth: random.between(0.35, 0.92),
    noise: random.chance(0.5) ? random.between(0, 4) : random.between(2, 16),
    paper: (x, y) =>
      paper *
      (1 +
        shade * x -
        waves.reduce(
          (sum, wave) => sum + wave.depth * (1 + Math.sin(wave.across * x + wave.down * y + wave.phase)),
          0,
        )),
    glare: (x) => spot.strength * Math.exp(-(((x - spot.x) / spot.reach) ** 2)),
  };
}

function sample(pixels: Float32Array, width: number, height: number, x: number, y: number): number {
  const left = Math.floor(x);
  const top = Math.floor(y);
  const at = (column: number, row: number): number =>
    column < 0 || row < 0 || column >= width || row >= height ? 0 : (pixels[row * width + column] ?? 0);
  const across = x - left;
  const down = y - top;
  const upper = at(left, top) * (1 - across) + at(left + 1, top) * across;
  const lower = at(left, top + 1) * (1 - across) + at(left + 1, top + 1) * across;
  return upper * (1 - down) + lower * down;
}
