import { formatStatusWord, type StatusWord } from './iso7816/status-word.ts';

/** No answer came: the card was lifted, reset by another program, or the reader failed. Thrown by transports. */
export class TransportError extends Error {
  override readonly name = 'TransportError';
  /** Whether the card still lies on the reader, as far as the reader knows. */
  readonly cardPresent: boolean;

  constructor(message: string, options: { readonly cardPresent: boolean; readonly cause?: unknown }) {
    super(message, { cause: options.cause });
    this.cardPresent = options.cardPresent;
  }
}

/** The reader does not carry extended-length APDUs. The reading can be started again in pieces. */
export class ExtendedLengthRefused extends Error {
  override readonly name = 'ExtendedLengthRefused';

  constructor(options?: ErrorOptions) {
    super('the reader refused an extended-length APDU', options);
  }
}

/** The card is a residence card, but neither extended nor short commands bring its files through this reader. */
export class ReaderCannotCarryCommands extends Error {
  override readonly name = 'ReaderCannotCarryCommands';
}

/** An answer that this kind of card cannot give, or that is broken. */
export class MalformedAnswer extends Error {
  override readonly name = 'MalformedAnswer';
}

/** A status word that says: it did not work, for no reason that has an error of its own. */
export class UnexpectedStatusWord extends Error {
  override readonly name = 'UnexpectedStatusWord';
  readonly sw: StatusWord;

  constructor(command: string, sw: StatusWord) {
    super(`${command} was answered with ${formatStatusWord(sw)}`);
    this.sw = sw;
  }
}

/** The chip reports a failure of its own (`isChipFault`). */
export class ChipFault extends Error {
  override readonly name = 'ChipFault';

  constructor(command: string, sw: StatusWord) {
    super(`the chip reports its own failure: ${command} was answered with ${formatStatusWord(sw)}`);
  }
}

/** The card does not know the number: it is another card's, or mistyped (6300). */
export class WrongCardNumber extends Error {
  override readonly name = 'WrongCardNumber';
}

/** The card did not prove that it knows the number. Nothing it says may be believed. */
export class CardNotAuthenticated extends Error {
  override readonly name = 'CardNotAuthenticated';
}

/** No residence card, whatever else it is. */
export class NotAResidenceCard extends Error {
  override readonly name = 'NotAResidenceCard';
}

/** A 特定在留カード等 (kinds 07, 08): genuine, but not readable with published means. */
export class SpecifiedCardUnsupported extends Error {
  override readonly name = 'SpecifiedCardUnsupported';
}
