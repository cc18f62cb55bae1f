const cardNumberShape = /^[A-Z]{2}[0-9]{8}[A-Z]{2}$/;

/** Hyphens and dashes that people and input methods put between the groups, and every kind of space. */
const separators = /[\s\u00AD\u200B-\u200D\u2060\uFEFF\-\u2010-\u2015\u2212\u30FC\uFF70]/gu;

/**
 * Brings what a person typed into the printed form: full-width to half-width, upper case, no spaces or hyphens.
 * The result need not have the shape of a card number. 在留カード等仕様書 1.5 別添2 gives length and alphabet.
 */
export function normaliseCardNumber(typed: string): string {
  return typed.normalize('NFKC').replace(separators, '').toUpperCase();
}

/**
 * A 在留カード等番号: two letters, eight digits, two letters. It is the secret of the chip's authentication and the
 * number of a person's card, so it has no printer: string conversion and JSON give a placeholder.
 */
export class CardNumber {
  readonly #characters: string;

  private constructor(characters: string) {
    this.#characters = characters;
  }

  /** The number in `typed`, or null where its shape is wrong. No check digit is published, so none is tested. */
  static parse(typed: string): CardNumber | null {
    // A number is 12 characters; a person may add a few separators, nobody adds a hundred.
    if (typed.length > 64) return null;
    const characters = normaliseCardNumber(typed);
    return cardNumberShape.test(characters) ? new CardNumber(characters) : null;
  }

  /** The 12 ASCII bytes that keys are derived from (在留カード等仕様書 1.5 §4.2.4). The caller wipes them. */
  encode(): Uint8Array {
    return Uint8Array.from(this.#characters, (character) => character.charCodeAt(0));
  }

  toString(): string {
    return '[card number]';
  }

  toJSON(): string {
    return '[card number]';
  }
}
