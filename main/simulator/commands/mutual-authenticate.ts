import { timingSafeEqual } from 'node:crypto';
import { CommandClass } from '../apdu/instruction.ts';
import { largestLe, type CommandApdu } from '../apdu/parse-command.ts';
import { refuse } from '../apdu/refusal.ts';
import { StatusWord } from '../apdu/status-word.ts';
import { forgetAuthentication } from '../chip.ts';
import { deriveNumberKey, deriveSessionKey } from '../security/card-keys.ts';
import type { CommandHandler } from './command-handler.ts';

const cryptogramLength = 32;
const macLength = 8;
const keyLength = 16;

/** MUTUAL AUTHENTICATE. 在留カード等仕様書 1.5 §4.2.4, 別添1. A failed one leaves nothing behind. */
export const mutualAuthenticate: CommandHandler = (chip, command, rndIcc) => {
  const { cipherSuite, cardNumber } = chip.personalisation;
  forgetAuthentication(chip.state);
  if (command.cla !== CommandClass.plain) refuse(StatusWord.secureMessagingNotSupported);
  if (command.p1 !== 0 || command.p2 !== 0) refuse(StatusWord.wrongParameters);
  if (command.data.length !== cryptogramLength + macLength || !asksForAll(command)) {
    refuse(StatusWord.wrongLength);
  }
  if (rndIcc === null) return refuse(StatusWord.conditionsNotSatisfied);

  const key = deriveNumberKey(cardNumber);
  const eIfd = command.data.subarray(0, cryptogramLength);
  const mIfd = command.data.subarray(cryptogramLength);
  if (!timingSafeEqual(cipherSuite.mac(key, eIfd), mIfd)) refuse(StatusWord.verificationFailed);

  // The terminal writes RND.IFD || RND.ICC || K.IFD, the card answers RND.ICC || RND.IFD || K.ICC.
  const token = cipherSuite.decrypt(key, eIfd);
  const rndIfd = token.subarray(0, 8);
  if (!timingSafeEqual(token.subarray(8, 16), rndIcc)) refuse(StatusWord.verificationFailed);
  const kIcc = chip.randomBytes(keyLength);
  chip.state.sessionKey = deriveSessionKey(token.subarray(16), kIcc);

  const eIcc = cipherSuite.encrypt(key, Uint8Array.of(...rndIcc, ...rndIfd, ...kIcc));
  return Uint8Array.of(...eIcc, ...cipherSuite.mac(key, eIcc));
};

/** Le is 00 (0000 in extended form); bytes after Lc are otherwise ignored, §4.2.4(6). */
function asksForAll(command: CommandApdu): boolean {
  return command.excess || command.le === (command.extended ? largestLe.extended : largestLe.short);
}
