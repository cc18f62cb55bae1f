import { type CommandApdu } from './command-apdu.ts';
import { instruction } from './commands.ts';
import { parseResponseApdu, type ResponseApdu } from './response-apdu.ts';
import { formatStatusWord, statusWord } from './status-word.ts';
import { ExtendedLengthRefused, MalformedAnswer, TransportError } from '../card-errors.ts';

/** Moves bytes to a card and back. Whatever carries a card's commands is this one method. */
export interface Transport {
  /** One command APDU in, one response APDU out. Throws `TransportError` where no answer came. */
  transceive(command: Uint8Array): Promise<Uint8Array>;
}

/** What can be said of an exchange without saying what was exchanged: law 9 of the project. */
export type Trace = (line: string) => void;

/** A channel of meaning over a transport of bytes: commands in, parsed answers out. */
export class CardChannel {
  readonly #transport: Transport;
  readonly #trace: Trace | undefined;

  constructor(transport: Transport, trace?: Trace) {
    this.#transport = transport;
    this.#trace = trace;
  }

  /**
   * Sends one command. Status words are the caller's business, with one exception: a wrong length as answer to an
   * extended-length READ BINARY says that the reader cannot carry it.
   */
  async transmit(command: CommandApdu): Promise<ResponseApdu> {
    const bytes = await this.#transceive(command);
    const response = parseResponseApdu(bytes);
    if (response === null) throw new MalformedAnswer('an answer without a status word');
    this.#trace?.(
      `${describeHeader(command)} -> ${response.data.length} bytes, ${formatStatusWord(response.sw)}`,
    );
    if (command.isExtended && response.sw === statusWord.wrongLength) throw new ExtendedLengthRefused();
    return response;
  }

  async #transceive(command: CommandApdu): Promise<Uint8Array> {
    try {
      return await this.#transport.transceive(command.encode());
    } catch (error) {
      this.#trace?.(`${describeHeader(command)} -> no answer`);
      // A reader that cannot carry an extended APDU may also just fail, with the card still lying on it.
      if (command.isExtended && error instanceof TransportError && error.cardPresent) {
        throw new ExtendedLengthRefused({ cause: error });
      }
      throw error;
    }
  }
}

const names = new Map<number, string>(Object.entries(instruction).map(([name, ins]) => [ins, name]));

/** A command as a log may show it: name, header and lengths. */
function describeHeader(command: CommandApdu): string {
  const header = [command.cla, command.ins, command.p1, command.p2]
    .map((byte) => byte.toString(16).toUpperCase().padStart(2, '0'))
    .join('');
  return `${names.get(command.ins) ?? 'command'} ${header} Nc ${command.data.length} Ne ${command.ne}`;
}
