import { randomOf, shuffled } from './random.ts';

const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
const digits = Array.from('0123456789');

/**
 * The invented card number of picture `index`. Letters and digits are dealt from shuffled decks, so that in any
 * run of pictures each one comes up as often as the others: O and 0, I and 1, S and 5 are what a reader confuses.
 */
export function cardNumberOf(seed: string, index: number): string {
  const letter = (place: number) => dealt(letters, `${seed}/letters`, index * 4 + place);
  const digit = (place: number) => dealt(digits, `${seed}/digits`, index * 8 + place);
  const places = (count: number) => Array.from({ length: count }, (_, place) => place);
  return letter(0) + letter(1) + places(8).map(digit).join('') + letter(2) + letter(3);
}

function dealt(deck: readonly string[], seed: string, position: number): string {
  const round = Math.floor(position / deck.length);
  return shuffled(deck, randomOf(`${seed}/${round}`))[position % deck.length] ?? '';
}
