import { encodeStatusWord } from '../apdu/response-apdu.ts';
import type { StatusWord } from '../apdu/status-word.ts';
import { withTransceive, type Fault } from './fault.ts';

/** Picks commands by their bytes. */
export type CommandPattern = (command: Uint8Array) => boolean;

/** Commands of this pattern get this status word and never reach the card behind. */
export function answerInstead(pattern: CommandPattern, statusWord: StatusWord): Fault {
  return (card) =>
    withTransceive(card, (command) =>
      pattern(command) ? Promise.resolve(encodeStatusWord(statusWord)) : card.transceive(command),
    );
}
