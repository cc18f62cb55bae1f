import { describe, expect, test } from 'vitest';
import {
  entryFromField,
  entryOf,
  eraseOne,
  hintFor,
  isCardNumber,
  isPlaceWrong,
  kindOfPlace,
  padFor,
  selectPlace,
  typeCharacter,
} from '../../renderer/screens/top/number-entry.ts';

const typeAll = (characters: string) => Array.from(characters).reduce(typeCharacter, entryOf(''));

describe('the places of a number', () => {
  test('letters stand in the first and last two, digits in the eight between', () => {
    const kinds = Array.from({ length: 12 }, (_, place) => (kindOfPlace(place) === 'letter' ? 'L' : 'D'));
    expect(kinds.join('')).toBe('LLDDDDDDDDLL');
  });

  test('a character of the wrong kind is wrong where it stands, and a missing one is not', () => {
    expect(isPlaceWrong('AA12O', 4)).toBe(true);
    expect(isPlaceWrong('AA12O', 3)).toBe(false);
    expect(isPlaceWrong('AA12O', 5)).toBe(false);
    expect(isPlaceWrong('あ', 0)).toBe(true);
  });
});

describe('what is typed into the field', () => {
  test('is brought into the printed form', () => {
    expect(entryFromField('ａａ １２３４-5678 bb', 0, 0).number).toBe('AA12345678BB');
  });

  test('keeps the caret after the same character', () => {
    expect(entryFromField('aa 12', 4, 4)).toEqual({ number: 'AA12', start: 3, end: 3 });
    expect(entryFromField('ＡＡ－１２', 2, 5)).toEqual({ number: 'AA12', start: 2, end: 4 });
  });

  test('is never longer than a number, and the caret never beyond its end', () => {
    expect(entryFromField('AA12345678BBCC', 14, 14)).toEqual({ number: 'AA12345678BB', start: 12, end: 12 });
  });
});

describe('the pad', () => {
  test('types a whole number', () => {
    expect(typeAll('AA12345678BB')).toEqual(entryOf('AA12345678BB'));
  });

  test('shows letters, then digits, then letters', () => {
    const shown = ['', 'A', 'AA', 'AA1234567', 'AA12345678', 'AA12345678B'].map(
      (number) => padFor(entryOf(number)).keys,
    );
    expect(shown).toEqual(['letter', 'letter', 'digit', 'digit', 'letter', 'letter']);
  });

  test('is closed when the number is full, and opens for a place that is pointed at', () => {
    const full = entryOf('AA12345678BB');
    expect(padFor(full)).toEqual({ keys: 'letter', open: false });
    expect(typeCharacter(full, 'C')).toEqual(full);
    const pointed = selectPlace(full, 4);
    expect(padFor(pointed)).toEqual({ keys: 'digit', open: true });
    expect(typeCharacter(pointed, '9')).toEqual({ number: 'AA12945678BB', start: 5, end: 5 });
  });

  test('adds in the middle while there is room', () => {
    expect(typeCharacter({ number: 'AA13', start: 3, end: 3 }, '2').number).toBe('AA123');
  });

  test('erases the character before the caret or what is selected, and nothing at the start', () => {
    expect(eraseOne(entryOf('AA1'))).toEqual(entryOf('AA'));
    expect(eraseOne({ number: 'AA12', start: 1, end: 3 })).toEqual({ number: 'A2', start: 1, end: 1 });
    expect(eraseOne(entryOf(''))).toEqual(entryOf(''));
  });

  test('a place beyond the text points to its end', () => {
    expect(selectPlace(entryOf('AA'), 9)).toEqual(entryOf('AA'));
  });
});

describe('the hint', () => {
  test('counts what is missing', () => {
    expect(hintFor('')).toEqual({ kind: 'remaining', count: 12 });
    expect(hintFor('AA123')).toEqual({ kind: 'remaining', count: 7 });
  });

  test('names the first wrong place before anything else', () => {
    expect(hintFor('A112O')).toEqual({ kind: 'wrong-place', place: 1, character: '1' });
  });

  test('is complete exactly when the shape is right', () => {
    for (const number of ['AA12345678BB', 'AA12345678B', 'AA1234567OBB', '']) {
      expect(hintFor(number).kind === 'complete').toBe(isCardNumber(number));
    }
  });
});
