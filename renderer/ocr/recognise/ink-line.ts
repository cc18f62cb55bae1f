/** Rows of a line as the glyph network sees it; capitals are `capHeight` tall and in the middle. */
export const lineHeight = 28;
export const capHeight = 16;
/** Columns from one character to the next. */
export const pitch = 14;

/** One line of text: row by row, 0 where the paper is and about 1 where the ink is. */
export interface InkLine {
  readonly width: number;
  readonly ink: Float32Array;
}

/** Columns over which the paper's brightness is taken as even, for a line of `lineHeight` rows. */
const paperReach = 12;
/** Columns over which the ink's darkness is taken as even: a reflection washes out a part of the line. */
const inkReach = 24;

/** The network's line of a picture of `lineHeight` rows. @param grey brightness, 0 to 255, row by row */
export function normaliseContrast(grey: Float32Array, width: number): InkLine {
  return { width, ink: inkOf(grey, width, lineHeight) };
}

/**
 * Turns brightness into ink, by the paper and the darkest ink nearby: shadows and reflections go, strokes stay.
 * @param grey one line of print; about a third of each column's rows are paper
 */
export function inkOf(grey: ArrayLike<number>, width: number, height: number): Float32Array {
  const bright = new Float32Array(width);
  const dark = new Float32Array(width);
  const column = new Float32Array(height);
  for (let x = 0; x < width; x += 1) {
    for (let y = 0; y < height; y += 1) column[y] = grey[y * width + x] ?? 0;
    column.sort();
    bright[x] = column[Math.floor(height * 0.78)] ?? 0;
    dark[x] = column[Math.floor(height / 28)] ?? 0;
  }
  const scale = height / lineHeight;
  const paper = boxMean(bright, Math.round(paperReach * scale));
  const depth = dark.map((value, x) => Math.max(0, (paper[x] ?? 0) - value));
  const deepest = depth.toSorted()[Math.floor(width * 0.9)] ?? 0;
  const floor = Math.max(8, deepest * 0.35);
  const reach = Math.round(inkReach * scale);
  const contrast = boxMean(boxMaximum(depth, reach), reach / 2).map((value) => Math.max(floor, value));
  const ink = new Float32Array(grey.length);
  for (let at = 0; at < ink.length; at += 1) {
    const x = at % width;
    const value = ((paper[x] ?? 0) - (grey[at] ?? 0)) / (contrast[x] ?? 1);
    ink[at] = Math.min(1.3, Math.max(-0.4, value));
  }
  return ink;
}

function boxMean(values: Float32Array, reach: number): Float32Array {
  return values.map((_, x) => {
    let sum = 0;
    let count = 0;
    for (let at = Math.max(0, x - reach); at <= Math.min(values.length - 1, x + reach); at += 1) {
      sum += values[at] ?? 0;
      count += 1;
    }
    return sum / count;
  });
}

function boxMaximum(values: Float32Array, reach: number): Float32Array {
  return values.map((_, x) => {
    let most = 0;
    for (let at = Math.max(0, x - reach); at <= Math.min(values.length - 1, x + reach); at += 1) {
      most = Math.max(most, values[at] ?? 0);
    }
    return most;
  });
}
