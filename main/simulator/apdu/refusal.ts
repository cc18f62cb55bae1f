import type { StatusWord } from './status-word.ts';

/** A command ends here with a status word and no data. Never leaves the chip. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly statusWord: StatusWord;

  constructor(statusWord: StatusWord) {
    super(`Refused with ${statusWord.toString(16).toUpperCase()}`);
    this.statusWord = statusWord;
  }
}

/** Ends the running command with this status word. */
export function refuse(statusWord: StatusWord): never {
  throw new Refusal(statusWord);
}
