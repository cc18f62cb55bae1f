import { CardNumber, normaliseCardNumber } from '../../../shared/card-number.ts';

/** Letters in places 1, 2, 11 and 12, digits in the eight between (在留カード等仕様書 1.5 別添2). */
export const placesOfNumber = 12;

export type PlaceKind = 'letter' | 'digit';

/** The kind of character that belongs in a place, counted from 0. */
export function kindOfPlace(place: number): PlaceKind {
  return place >= 2 && place < 10 ? 'digit' : 'letter';
}

/** What a character is; null for one that no card number has, such as a kana from an input method. */
export function kindOfCharacter(character: string): PlaceKind | null {
  if (/^[A-Z]$/.test(character)) return 'letter';
  return /^[0-9]$/.test(character) ? 'digit' : null;
}

/** The text of the field and its selection, in characters. */
export interface NumberEntry {
  readonly number: string;
  readonly start: number;
  readonly end: number;
}

export function entryOf(number: string): NumberEntry {
  return { number, start: number.length, end: number.length };
}

/** What was typed, pasted or recognised, in the printed form and no longer than a number; the caret stays where it was. */
export function entryFromField(typed: string, start: number, end: number): NumberEntry {
  const number = normaliseCardNumber(typed).slice(0, placesOfNumber);
  const placeOf = (offset: number): number =>
    Math.min(normaliseCardNumber(typed.slice(0, offset)).length, number.length);
  return { number, start: placeOf(start), end: placeOf(end) };
}

/** A key of the pad: replaces the selection, or adds at the caret while there is room. */
export function typeCharacter(entry: NumberEntry, character: string): NumberEntry {
  const { number, start, end } = entry;
  if (start === end && number.length >= placesOfNumber) return entry;
  const next = number.slice(0, start) + character + number.slice(end);
  return { number: next, start: start + 1, end: start + 1 };
}

/** 1字消す: the selection, or the character before the caret. */
export function eraseOne(entry: NumberEntry): NumberEntry {
  const { number, start, end } = entry;
  const from = start === end ? Math.max(0, start - 1) : start;
  return { number: number.slice(0, from) + number.slice(end), start: from, end: from };
}

/** A place was pointed at: its character is selected, so that the next one replaces it. */
export function selectPlace(entry: NumberEntry, place: number): NumberEntry {
  const { number } = entry;
  const start = Math.min(place, number.length);
  return { number, start, end: Math.min(start + 1, number.length) };
}

/** The place that the next character goes to; 12 where the number is full. */
export function placeOfCaret(entry: NumberEntry): number {
  return entry.start;
}

/** Which keys the pad shows, and whether they do anything. */
export function padFor(entry: NumberEntry): { readonly keys: PlaceKind; readonly open: boolean } {
  const place = placeOfCaret(entry);
  const open = entry.number.length < placesOfNumber || entry.start !== entry.end;
  return { keys: kindOfPlace(Math.min(place, placesOfNumber - 1)), open };
}

export function isPlaceWrong(number: string, place: number): boolean {
  const character = number[place];
  return character !== undefined && kindOfCharacter(character) !== kindOfPlace(place);
}

/** What the line beneath the cells says. */
export type NumberHint =
  | { readonly kind: 'wrong-place'; readonly place: number; readonly character: string }
  | { readonly kind: 'remaining'; readonly count: number }
  | { readonly kind: 'complete' };

export function hintFor(number: string): NumberHint {
  for (let place = 0; place < number.length; place += 1) {
    if (isPlaceWrong(number, place)) return { kind: 'wrong-place', place, character: number[place] ?? '' };
  }
  const count = placesOfNumber - number.length;
  return count > 0 ? { kind: 'remaining', count } : { kind: 'complete' };
}

export function isCardNumber(number: string): boolean {
  return CardNumber.parse(number) !== null;
}
