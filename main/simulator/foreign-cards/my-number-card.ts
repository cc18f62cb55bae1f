import { contactlessAnswerToReset } from '../answer-to-reset.ts';
import { CommandClass, Instruction } from '../apdu/instruction.ts';
import { parseCommand } from '../apdu/parse-command.ts';
import { Refusal } from '../apdu/refusal.ts';
import { encodeStatusWord } from '../apdu/response-apdu.ts';
import { StatusWord } from '../apdu/status-word.ts';
import { applicationNames } from '../application-names.ts';
import type { SoftwareCard } from '../software-card.ts';

const { residenceApplication, ...dedicatedFiles } = applicationNames;

/**
 * A My Number card as a stranger sees it: no MF by identifier and no file in it. With 在留AP it is a 特定在留カード;
 * the bytes of that application's own key exchange are not published, so behind its SELECT everything stays closed.
 */
export function createMyNumberCard({
  withResidenceApplication,
}: {
  readonly withResidenceApplication: boolean;
}): SoftwareCard {
  let residenceSelected = false;

  function select(aid: Uint8Array): StatusWord {
    if (withResidenceApplication && Buffer.compare(aid, residenceApplication) === 0) {
      residenceSelected = true;
      return StatusWord.ok;
    }
    const isDedicatedFile = Object.values(dedicatedFiles).some((name) => Buffer.compare(aid, name) === 0);
    return residenceSelected && isDedicatedFile
      ? StatusWord.securityStatusNotSatisfied
      : StatusWord.fileNotFound;
  }

  function answer(bytes: Uint8Array): StatusWord {
    const { cla, ins, p1, p2, data } = parseCommand(bytes);
    if (cla !== CommandClass.plain) return StatusWord.unknownClass;
    switch (ins) {
      case Instruction.selectFile:
        return p1 === 0x04 && p2 === 0x0c ? select(data) : StatusWord.fileNotFound;
      case Instruction.readBinary:
        return (p1 & 0x80) === 0 ? StatusWord.noCurrentFile : StatusWord.fileNotFound;
      default:
        return StatusWord.unknownInstruction;
    }
  }

  return {
    atr: contactlessAnswerToReset(new Uint8Array(0)),
    reset() {
      residenceSelected = false;
    },
    transceive: (command) => Promise.resolve(encodeStatusWord(answerOrRefusal(() => answer(command)))),
  };
}

function answerOrRefusal(answer: () => StatusWord): StatusWord {
  try {
    return answer();
  } catch (error) {
    if (error instanceof Refusal) return error.statusWord;
    throw error;
  }
}
