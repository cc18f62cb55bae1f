import { Instruction } from '../apdu/instruction.ts';
import type { CommandPattern } from './answer-instead.ts';

/** Commands of one of these instructions. */
export function anyOf(...instructions: readonly number[]): CommandPattern {
  return ([, ins]) => ins !== undefined && instructions.includes(ins);
}

/** READ BINARY that names this short EF id. */
export function readOf(shortId: number): CommandPattern {
  return ([, ins, p1]) => ins === Instruction.readBinary && p1 === (0x80 | shortId);
}

/** SELECT FILE of the DF with this name. */
export function selectOf(aid: Uint8Array): CommandPattern {
  return (command) =>
    command[1] === Instruction.selectFile &&
    command[2] === 0x04 &&
    Buffer.compare(command.subarray(5, 5 + aid.length), aid) === 0;
}

/** Extended length: the byte after the header is 00 and more follow. ISO/IEC 7816-4 §5.1. */
export const isExtended: CommandPattern = (command) => command.length > 5 && command[4] === 0x00;

/** READ BINARY in the short form, which the specification permits but never shows. */
export const isShortRead: CommandPattern = (command) =>
  command[1] === Instruction.readBinary && !isExtended(command);
