import { describe, expect, it } from 'vitest';
import { alignPrint, type PrintedSymbol } from '../../../../renderer/ocr/recognise/align-print.ts';
import { glyphClasses } from '../../../../renderer/ocr/recognise/glyph-classes.ts';

/** Twelve places, 30 pixels apart. */
const places = Array.from({ length: 12 }, (_, position) => 20 + 30 * position);

/** Characters side by side from a place on; a dot is a gap. */
function symbolsOf(text: string, first = 0, confidence = 98): readonly PrintedSymbol[] {
  return Array.from(text).flatMap((character, index) => {
    const middle = 20 + 30 * (first + index);
    return character === '.' ? [] : [{ text: character, confidence, left: middle - 11, right: middle + 11 }];
  });
}

const read = (symbols: readonly PrintedSymbol[]): string =>
  alignPrint(symbols, places)
    .map((said) => (said === null ? '.' : glyphClasses[said.glyph]))
    .join('');

describe('laying Tesseract’s characters on the twelve places', () => {
  it('takes a full reading as it is', () => {
    expect(read(symbolsOf('AB12345678CD'))).toBe('AB12345678CD');
  });

  it.each([
    ['O and I among digits', 'AB1O34567ICD', 'AB10345671CD'],
    ['0 and 1 among letters', '0B12345678C1', 'OB12345678CI'],
    ['Z, S, B and G among digits', 'ABZ2S4B6G8CD', 'AB22548668CD'],
    ['2, 5 and 8 among letters', '2512345678C8', 'ZS12345678CB'],
  ])('decides by position: %s', (_, printed, number) => {
    expect(read(symbolsOf(printed))).toBe(number);
  });

  it('is surer of 0 for O, which look alike, than of 2 for Z, which do not', () => {
    const [, , zero, two] = alignPrint(symbolsOf('ABOZ345678CD'), places);
    expect(zero!.confidence).toBeGreaterThan(0.8);
    expect(two!.confidence).toBeLessThan(0.4);
  });

  it('leaves a lost character’s place empty, and the others where they are', () => {
    expect(read(symbolsOf('AB123.5678CD'))).toBe('AB123.5678CD');
    expect(read(symbolsOf('.B12345678CD'))).toBe('.B12345678CD');
    expect(read(symbolsOf('AB12345678C.'))).toBe('AB12345678C.');
  });

  it('leaves out a glyph of the label before the number, and a stroke after it', () => {
    expect(read(symbolsOf('7AB12345678CD', -1))).toBe('AB12345678CD');
    expect(read(symbolsOf('AB12345678CDI'))).toBe('AB12345678CD');
  });

  it('takes one of two characters that were read at one place', () => {
    const doubled = [
      ...symbolsOf('AB123'),
      { text: '1', confidence: 60, left: 146, right: 152 },
      ...symbolsOf('45678CD', 5),
    ];
    expect(read(doubled)).toBe('AB12345678CD');
  });

  it('says nothing where a letter can be no digit', () => {
    expect(read(symbolsOf('ABXX345678CD'))).toBe('AB..345678CD');
  });

  it('passes over what is no single letter or digit', () => {
    const symbols = [{ text: '—', confidence: 90, left: 0, right: 8 }, ...symbolsOf('AB12345678CD')];
    expect(read([...symbols, { text: 'CD', confidence: 90, left: 300, right: 350 }])).toBe('AB12345678CD');
    expect(read([])).toBe('............');
  });

  it('is not troubled by a thousand characters', () => {
    const flood = Array.from({ length: 1000 }, (_, at) => ({
      text: 'A',
      confidence: 50,
      left: at,
      right: at + 1,
    }));
    expect(read(flood)).toHaveLength(12);
  });
});
