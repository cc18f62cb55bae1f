import { glyphClasses, isLetterPosition, numberLength } from './glyph-classes.ts';

/** A character that Tesseract read: 0 to 100 is how sure it is, and where it lies in the print. */
export interface PrintedSymbol {
  readonly text: string;
  readonly confidence: number;
  readonly left: number;
  readonly right: number;
}

/** What Tesseract says of each position: a class and 0 to 1 how sure, or null where it says nothing usable. */
export type PrintReading = readonly ({ readonly glyph: number; readonly confidence: number } | null)[];

/** What a digit may have been taken for, and a letter: shapes that some typefaces draw alike. */
const asDigit: Readonly<Record<string, string>> = {
  O: '0', Q: '0', D: '0', U: '0', I: '1', L: '1', J: '1', Z: '2', E: '3', A: '4', H: '4', S: '5', G: '6', C: '6', T: '7', Y: '7', B: '8', P: '9',
}; // prettier-ignore
const asLetter: Readonly<Record<string, string>> = {
  '0': 'O', '1': 'I', '2': 'Z', '4': 'A', '5': 'S', '6': 'G', '7': 'T', '8': 'B', '9': 'G', '3': 'E',
}; // prettier-ignore

/** Look-alikes whose shapes are the same in some typeface; the others are guesses and count little. */
const sameShape = new Set(['O0', '0O', 'I1', '1I']);
/** How sure such a guess is at most. A guess confirms nothing. */
export const guessed = 0.35;
/** What leaving out one of our places, or one of Tesseract's characters, costs against a character that fits. */
const gapCost = 0.7;
/** How far apart two middles may lie, in widths of a place. */
const reach = 0.8;

/**
 * Lays Tesseract's characters on the twelve places where characters were seen. A character too many (of a label, or a
 * stroke taken for one) and a character too few leave the others where they are.
 * @param places middles of the twelve places, in the print's pixels
 */
export function alignPrint(symbols: readonly PrintedSymbol[], places: readonly number[]): PrintReading {
  const spacing = ((places.at(-1) ?? 0) - (places[0] ?? 0)) / (numberLength - 1);
  const usable = symbols.filter(({ text }) => text.length === 1 && glyphClasses.includes(text)).slice(0, 40);
  const worth = (symbol: PrintedSymbol, position: number): number => {
    const apart = Math.abs((symbol.left + symbol.right) / 2 - (places[position] ?? 0)) / spacing;
    return apart > reach ? -Infinity : 1 - apart;
  };
  // Needleman and Wunsch 1970: best[i][j] is the most that i characters on j places can be worth.
  const best = Array.from({ length: usable.length + 1 }, () => new Float64Array(numberLength + 1));
  for (let i = 0; i <= usable.length; i += 1) {
    for (let j = 0; j <= numberLength; j += 1) {
      if (i === 0 && j === 0) continue;
      const symbol = usable[i - 1];
      const both = symbol && j > 0 ? (best[i - 1]?.[j - 1] ?? -Infinity) + worth(symbol, j - 1) : -Infinity;
      const symbolOver = i > 0 ? (best[i - 1]?.[j] ?? -Infinity) - gapCost : -Infinity;
      const placeOver = j > 0 ? (best[i]?.[j - 1] ?? -Infinity) - gapCost : -Infinity;
      const row = best[i];
      if (row) row[j] = Math.max(both, symbolOver, placeOver);
    }
  }
  const reading: PrintReading[number][] = Array.from({ length: numberLength }, () => null);
  let [i, j] = [usable.length, numberLength];
  while (i > 0 && j > 0) {
    const symbol = usable[i - 1];
    const here = best[i]?.[j] ?? 0;
    if (symbol && here === (best[i - 1]?.[j - 1] ?? -Infinity) + worth(symbol, j - 1)) {
      reading[j - 1] = ofKind(symbol, j - 1);
      i -= 1;
      j -= 1;
    } else if (here === (best[i - 1]?.[j] ?? -Infinity) - gapCost) i -= 1;
    else j -= 1;
  }
  return reading;
}

/** A digit among letters, or a letter among digits, is taken for what it looks like. */
function ofKind({ text, confidence }: PrintedSymbol, position: number): PrintReading[number] {
  const glyph = glyphClasses.indexOf(text);
  const sure = Math.min(1, Math.max(0, confidence / 100));
  const wantsLetter = isLetterPosition(position);
  if (glyph >= 10 === wantsLetter) return { glyph, confidence: sure };
  const meant = (wantsLetter ? asLetter : asDigit)[text];
  if (meant === undefined) return null;
  const share = sameShape.has(text + meant) ? 0.9 : guessed;
  return { glyph: glyphClasses.indexOf(meant), confidence: sure * share };
}
