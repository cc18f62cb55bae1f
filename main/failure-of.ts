import { failureMessages, type Failure, type FailureCode } from '../shared/failure.ts';
import * as card from './card/card-errors.ts';
import * as reader from './card-reader/reader-errors.ts';
import { InvalidCardNumber } from './parse-typed-card-number.ts';

/**
 * Which failure each error is. This is the one place that gives out failure codes, but for those of the camera and the
 * number recogniser, which the renderer alone can meet (`session/camera-failure.ts`). The first row that fits counts.
 */
const failureOfError: readonly (readonly [abstract new (...args: never) => Error, FailureCode])[] = [
  [InvalidCardNumber, 'invalid-number'],
  [card.WrongCardNumber, 'wrong-number'],
  [card.ChipFault, 'chip-faulty'],
  [card.NotAResidenceCard, 'not-a-residence-card'],
  [card.SpecifiedCardUnsupported, 'specified-card-unsupported'],
  [card.ReaderCannotCarryCommands, 'reader-unsuitable'],
  [reader.CardNotDetected, 'card-not-detected'],
  [reader.NoReader, 'no-reader'],
  [reader.ReaderServiceUnavailable, 'reader-service-unavailable'],
  [reader.ReaderLost, 'reader-lost'],
  [reader.ReaderBusy, 'reader-busy'],
  [card.TransportError, 'read-failed'],
  [card.ExtendedLengthRefused, 'read-failed'],
  [card.MalformedAnswer, 'read-failed'],
  [card.UnexpectedStatusWord, 'read-failed'],
  [card.CardNotAuthenticated, 'read-failed'],
];

/** The failure that people and programs are told of. Whatever is not a known error is an internal one. */
export function failureOf(error: unknown): Failure {
  const row = failureOfError.find(([errorClass]) => error instanceof errorClass);
  const code = row?.[1] ?? 'internal-error';
  return { code, message: failureMessages[code], detail: detailOf(error, code) };
}

/** Our own errors speak of commands and status words, never of a holder; a foreign error's message might not. */
function detailOf(error: unknown, code: FailureCode): string {
  if (!(error instanceof Error)) return 'unknown error';
  return code === 'internal-error' ? error.name : error.message;
}
