import { CommandClass } from '../apdu/instruction.ts';
import { largestLe, type CommandApdu } from '../apdu/parse-command.ts';
import { refuse } from '../apdu/refusal.ts';
import { StatusWord } from '../apdu/status-word.ts';
import type { Chip } from '../chip.ts';
import { mayRead } from '../file-system/access-condition.ts';
import type { ElementaryFile } from '../file-system/files.ts';
import { locateRead } from '../file-system/locate-read.ts';
import { parseExpectedLength } from '../secure-messaging/command-objects.ts';
import { protectResponse } from '../secure-messaging/protect-response.ts';
import type { CommandHandler } from './command-handler.ts';

/** READ BINARY, plain or under secure messaging. 在留カード等仕様書 1.5 §4.2.5. */
export const readBinary: CommandHandler = (chip, command) => {
  const secured = command.cla === CommandClass.secureMessaging;
  const length = secured ? securedLength(command) : plainLength(command);
  const { file, offset } = locateRead(chip.state, command.p1, command.p2);
  if (!mayRead(file, { numberVerified: chip.state.numberVerified, secureMessaging: secured })) {
    refuse(StatusWord.securityStatusNotSatisfied);
  }
  if (offset >= file.content.length) refuse(StatusWord.offsetOutsideFile);

  // "At most XXXX bytes, as many as can be read": the end of the file ends the read.
  const data = file.content.slice(offset, Math.min(offset + length, file.content.length));
  const response = secured ? secure(chip, command, data) : data;
  return finish(chip, file, response);
};

function plainLength(command: CommandApdu): number {
  if (command.data.length !== 0 || command.le === null) return refuse(StatusWord.wrongLength);
  return command.le;
}

/** Le itself is 00 or 0000; the length of the read is inside the object. */
function securedLength(command: CommandApdu): number {
  if (command.le !== (command.extended ? largestLe.extended : largestLe.short))
    refuse(StatusWord.wrongLength);
  return parseExpectedLength(command.data);
}

function secure(chip: Chip, command: CommandApdu, data: Uint8Array): Uint8Array {
  const { sessionKey } = chip.state;
  if (sessionKey === null) return refuse(StatusWord.conditionsNotSatisfied);
  const response = protectResponse(chip.personalisation.cipherSuite, sessionKey, data);
  // A cryptogram cannot be cut: what does not fit the short form is not sent at all.
  if (!command.extended && response.length > largestLe.short) refuse(StatusWord.wrongLength);
  return response;
}

function finish(chip: Chip, file: ElementaryFile, response: Uint8Array): Uint8Array {
  chip.state.currentFile = file;
  return response;
}
