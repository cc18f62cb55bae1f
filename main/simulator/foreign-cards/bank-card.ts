import { contactlessAnswerToReset } from '../answer-to-reset.ts';
import { CommandClass, Instruction } from '../apdu/instruction.ts';
import { encodeStatusWord } from '../apdu/response-apdu.ts';
import { StatusWord } from '../apdu/status-word.ts';
import type { SoftwareCard } from '../software-card.ts';

/** A payment card as a stranger sees it: no MF by identifier, none of our applications, none of our commands. */
export function createBankCard(): SoftwareCard {
  return {
    atr: contactlessAnswerToReset(new Uint8Array(0)),
    reset: () => undefined,
    transceive: (command) => Promise.resolve(encodeStatusWord(answer(command))),
  };
}

function answer([cla, ins, , p2]: Uint8Array): StatusWord {
  if (p2 === undefined) return StatusWord.wrongLength;
  if (cla !== CommandClass.plain) return StatusWord.unknownClass;
  return ins === Instruction.selectFile ? StatusWord.fileNotFound : StatusWord.unknownInstruction;
}
