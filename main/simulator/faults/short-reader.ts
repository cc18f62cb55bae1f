import { StatusWord } from '../apdu/status-word.ts';
import { answerInstead } from './answer-instead.ts';
import { isExtended, isShortRead } from './command-patterns.ts';
import type { Fault } from './fault.ts';

/** A reader that cannot carry extended length: it answers in the card's place. */
export const shortReader: Fault = answerInstead(isExtended, StatusWord.wrongLength);

/** A card that knows READ BINARY only as the specification prints it. */
export const extendedReadsOnly: Fault = answerInstead(isShortRead, StatusWord.wrongLength);
