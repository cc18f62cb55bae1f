import { describe, expect, it } from 'vitest';
import { glyphClasses, noGlyph } from '../../../../renderer/ocr/recognise/glyph-classes.ts';
import {
  networkShape,
  windowCentre,
  type WindowScores,
} from '../../../../renderer/ocr/recognise/glyph-network.ts';
import { readGlyphs } from '../../../../renderer/ocr/recognise/read-glyphs.ts';

const { classes } = networkShape;

/** Scores of a line where the characters of `text` stand in the middle of the columns given. */
function scoresOf(text: string, columns: readonly number[], count = 100): WindowScores {
  const logs = new Float32Array(count * classes).fill(Math.log(0.001));
  for (let window = 0; window < count; window += 1) {
    const near = columns.findIndex((column) => Math.abs(windowCentre(window) - column) <= 2);
    const said = near < 0 ? noGlyph : glyphClasses.indexOf(text[near]!);
    logs[window * classes + said] = Math.log(0.96);
  }
  return { count, logs };
}

const evenly = (from: number, pitch: number, count = 12): readonly number[] =>
  Array.from({ length: count }, (_, at) => from + pitch * at);

function textOf(scores: WindowScores): string | null {
  const reading = readGlyphs(scores);
  if (reading === null) return null;
  return reading.logs.map((logs) => glyphClasses[logs.indexOf(Math.max(...logs))]).join('');
}

describe('reading twelve characters in a line of scores', () => {
  it.each([11, 12, 14, 16])('finds them %i columns apart', (pitch) => {
    expect(textOf(scoresOf('AB12345678CD', evenly(20, pitch)))).toBe('AB12345678CD');
  });

  it('finds them unevenly apart, as in a proportional typeface', () => {
    const columns = [20, 34, 49, 60, 73, 87, 100, 113, 127, 139, 154, 168];
    expect(textOf(scoresOf('WM12345678IJ', columns))).toBe('WM12345678IJ');
  });

  it('leaves out a glyph of the label before the number', () => {
    expect(textOf(scoresOf('7AB12345678CD', evenly(14, 13, 13)))).toBe('AB12345678CD');
  });

  it('reads by position: O for 0 among letters, 0 for O among digits', () => {
    const scores = scoresOf('0B1234567OCD', evenly(20, 14));
    const digitAsLetter = textOf(scores);
    expect(digitAsLetter?.slice(1, 9)).toBe('B1234567');
    // Nothing but noise is left to choose from at those two; what matters is that it shows.
    expect(readGlyphs(scores)!.worstFit).toBeLessThan(-1);
  });

  it('tells twelve that stand alone from twelve of a longer line', () => {
    expect(readGlyphs(scoresOf('AB12345678CD', evenly(24, 14)))!.alone).toBeGreaterThan(-0.1);
    expect(readGlyphs(scoresOf('AB12345678CDX', evenly(20, 14, 13)))!.alone).toBeLessThan(-3);
    expect(readGlyphs(scoresOf('7AB12345678CD', evenly(18, 14, 13)))!.alone).toBeLessThan(-3);
  });

  it('finds the middles where the glyphs are, though the path goes in more even steps', () => {
    const columns = [20, 34, 49, 60, 73, 87, 100, 113, 127, 139, 154, 168];
    readGlyphs(scoresOf('WM12345678IJ', columns))!.middles.forEach((middle, at) => {
      expect(Math.abs(middle - columns[at]!)).toBeLessThanOrEqual(1.5);
    });
  });

  it('shows that a glyph was passed over in a long gap, and not that a gap is long', () => {
    const columns = [20, 34, 55, 69, 83, 97, 111, 125, 139, 153, 167, 181];
    expect(readGlyphs(scoresOf('AB12345678CD', columns))!.emptyGaps).toBeGreaterThan(-0.1);
    const crowded = scoresOf('ABI12345678CD', [20, 34, 44, ...columns.slice(2)]);
    const passed = readGlyphs(crowded)!;
    expect(Math.min(passed.emptyGaps, passed.alone)).toBeLessThan(-3);
  });

  it('shows a digit where a number has letters, unless some typeface draws them alike', () => {
    expect(readGlyphs(scoresOf('AB12345678CD', evenly(20, 14)))!.worstKind).toBeGreaterThan(-0.1);
    expect(readGlyphs(scoresOf('0B12345678CD', evenly(20, 14)))!.worstKind).toBeGreaterThan(-0.1);
    expect(readGlyphs(scoresOf('AB123456787D', evenly(20, 14)))!.worstKind).toBeLessThan(-2);
  });

  it('fits a line of other glyphs badly', () => {
    const number = readGlyphs(scoresOf('AB12345678CD', evenly(20, 14)))!;
    const empty = readGlyphs(scoresOf('', []))!;
    expect(number.fit).toBeGreaterThan(-0.2);
    expect(empty.fit).toBeLessThan(-2);
  });

  it('reads nothing in a line too short for twelve', () => {
    expect(readGlyphs(scoresOf('AB12345678CD', evenly(10, 14), 40))).toBeNull();
    expect(readGlyphs({ count: 0, logs: new Float32Array(0) })).toBeNull();
  });
});
