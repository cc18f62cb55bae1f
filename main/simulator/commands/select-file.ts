import { CommandClass } from '../apdu/instruction.ts';
import { refuse } from '../apdu/refusal.ts';
import { StatusWord } from '../apdu/status-word.ts';
import { forgetAuthentication } from '../chip.ts';
import { findDedicatedFile } from '../file-system/find-file.ts';
import { noResponseData, type CommandHandler } from './command-handler.ts';

const byFileIdentifier = 0x0000;
const byNameWithoutResponse = 0x040c;
const masterFileIdentifier = Uint8Array.of(0x3f, 0x00);
const aidLength = 16;

/** SELECT FILE, for the MF and the DFs only. 在留カード等仕様書 1.5 §4.2.1. Bytes after Lc are ignored (§4.2.1(6)). */
export const selectFile: CommandHandler = (chip, command) => {
  if (command.cla !== CommandClass.plain) refuse(StatusWord.secureMessagingNotSupported);
  const { personalisation, state } = chip;
  switch ((command.p1 << 8) | command.p2) {
    case byFileIdentifier:
      requireLength(command.data, masterFileIdentifier.length);
      if (Buffer.compare(command.data, masterFileIdentifier) !== 0) refuse(StatusWord.fileNotFound);
      state.directory = personalisation.masterFile;
      // The specification does not say whether this ends the session; a strict card ends it.
      forgetAuthentication(state);
      break;
    case byNameWithoutResponse:
      requireLength(command.data, aidLength);
      state.directory = findDedicatedFile(personalisation.dedicatedFiles, command.data);
      break;
    default:
      refuse(StatusWord.wrongParameters);
  }
  state.currentFile = null;
  return noResponseData;
};

function requireLength(data: Uint8Array, length: number): void {
  if (data.length === 0) refuse(StatusWord.wrongLength);
  if (data.length !== length) refuse(StatusWord.lengthAgainstParameters);
}
