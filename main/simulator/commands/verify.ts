import { timingSafeEqual } from 'node:crypto';
import { CommandClass } from '../apdu/instruction.ts';
import { refuse } from '../apdu/refusal.ts';
import { StatusWord } from '../apdu/status-word.ts';
import { parseCryptogram } from '../secure-messaging/command-objects.ts';
import { unpadBlock } from '../secure-messaging/padding.ts';
import { noResponseData, type CommandHandler } from './command-handler.ts';

/** P2 of 在留カード等番号による認証 (簡易認証). */
const numberReference = 0x86;
const cryptogramLength = 16;

/** VERIFY, under secure messaging only, with no failure counter. 在留カード等仕様書 1.5 §4.2.2. */
export const verify: CommandHandler = (chip, command) => {
  const { state, personalisation } = chip;
  // §4.2.2(1): every VERIFY overwrites the outcome of the one before.
  state.numberVerified = false;
  if (command.p1 !== 0 || command.p2 !== numberReference) refuse(StatusWord.wrongParameters);
  if (command.cla !== CommandClass.secureMessaging) refuse(StatusWord.securityStatusNotSatisfied);
  const cryptogram = parseCryptogram(command.data, cryptogramLength);
  const { sessionKey } = state;
  if (sessionKey === null) return refuse(StatusWord.conditionsNotSatisfied);

  const { cipherSuite, cardNumber } = personalisation;
  const number =
    unpadBlock(cipherSuite.decrypt(sessionKey, cryptogram), cipherSuite.blockLength) ??
    refuse(StatusWord.secureMessagingObjectWrong);
  const expected = Buffer.from(cardNumber, 'ascii');
  if (number.length !== expected.length || !timingSafeEqual(number, expected)) {
    refuse(StatusWord.verificationFailed);
  }
  state.numberVerified = true;
  return noResponseData;
};
