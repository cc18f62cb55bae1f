import { CommandClass, Instruction } from '../apdu/instruction.ts';
import { parseCommand } from '../apdu/parse-command.ts';
import { refuse, Refusal } from '../apdu/refusal.ts';
import { encodeResponse, encodeStatusWord } from '../apdu/response-apdu.ts';
import { StatusWord } from '../apdu/status-word.ts';
import type { Chip } from '../chip.ts';
import type { CommandHandler } from './command-handler.ts';
import { getChallenge } from './get-challenge.ts';
import { mutualAuthenticate } from './mutual-authenticate.ts';
import { readBinary } from './read-binary.ts';
import { selectFile } from './select-file.ts';
import { verify } from './verify.ts';

const handlers: ReadonlyMap<number, CommandHandler> = new Map([
  [Instruction.selectFile, selectFile],
  [Instruction.getChallenge, getChallenge],
  [Instruction.mutualAuthenticate, mutualAuthenticate],
  [Instruction.verify, verify],
  [Instruction.readBinary, readBinary],
]);

const classes: readonly number[] = Object.values(CommandClass);

/** One command APDU in, one response APDU out. A refusal carries no data, secured or not. */
export function answerCommand(chip: Chip, bytes: Uint8Array): Uint8Array {
  try {
    return encodeResponse(carryOut(chip, bytes), StatusWord.ok);
  } catch (error) {
    if (error instanceof Refusal) return encodeStatusWord(error.statusWord);
    throw error;
  }
}

function carryOut(chip: Chip, bytes: Uint8Array): Uint8Array {
  // 在留カード等仕様書 1.5 §4.2.4(2): a challenge lives for the next command only, whatever that is.
  const { challenge } = chip.state;
  chip.state.challenge = null;

  const [cla, ins] = bytes;
  if (cla === undefined || ins === undefined) return refuse(StatusWord.wrongLength);
  if (!classes.includes(cla)) refuse(StatusWord.unknownClass);
  const handler = handlers.get(ins) ?? refuse(StatusWord.unknownInstruction);
  return handler(chip, parseCommand(bytes), challenge);
}
