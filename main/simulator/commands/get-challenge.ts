import { CommandClass } from '../apdu/instruction.ts';
import { refuse } from '../apdu/refusal.ts';
import { StatusWord } from '../apdu/status-word.ts';
import type { CommandHandler } from './command-handler.ts';

const challengeLength = 8;

/** GET CHALLENGE: eight random bytes, RND.ICC. 在留カード等仕様書 1.5 §4.2.3. */
export const getChallenge: CommandHandler = (chip, command) => {
  if (command.cla !== CommandClass.plain) refuse(StatusWord.secureMessagingNotSupported);
  if (command.p1 !== 0 || command.p2 !== 0) refuse(StatusWord.wrongParameters);
  if (command.data.length !== 0 || command.le !== challengeLength) refuse(StatusWord.wrongLength);
  const challenge = chip.randomBytes(challengeLength).slice();
  chip.state.challenge = challenge;
  return challenge;
};
