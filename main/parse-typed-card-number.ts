import { CardNumber } from '../shared/card-number.ts';

/** What was typed does not have the shape of a card number. */
export class InvalidCardNumber extends Error {
  override readonly name = 'InvalidCardNumber';
}

/**
 * The card number that a person typed, before any card is touched.
 * @throws InvalidCardNumber
 */
export function parseTypedCardNumber(typed: string): CardNumber {
  const number = CardNumber.parse(typed);
  if (number === null) throw new InvalidCardNumber('two letters, eight digits, two letters are needed');
  return number;
}
