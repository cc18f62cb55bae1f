/** What one glyph may be: ten digits, then 26 letters. A class is a place in this string. */
export const glyphClasses = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** The class after the last: no glyph is centred here. */
export const noGlyph = glyphClasses.length;

/** Characters of a card number: two letters, eight digits, two letters. */
export const numberLength = 12;

/** Where a card number has a letter; the other positions have a digit. */
export const isLetterPosition = (position: number): boolean => position < 2 || position >= 10;

/** The classes that a position may hold, from the first to before the last. */
export function classesAt(position: number): { readonly from: number; readonly to: number } {
  return isLetterPosition(position) ? { from: 10, to: 36 } : { from: 0, to: 10 };
}
