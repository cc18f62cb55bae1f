import type { Transport } from '../main/card/iso7816/card-channel.ts';

/** One line of a conversation: the command that must come, and the answer to it. Hexadecimal; spaces are ignored. */
export type Exchange = readonly [command: string, answer: string];

/** A card that knows one conversation and nothing else: any other command, or one too many, is an error. */
export class ScriptedTransport implements Transport {
  readonly #script: Exchange[];

  constructor(script: readonly Exchange[]) {
    this.#script = [...script];
  }

  get remaining(): number {
    return this.#script.length;
  }

  transceive(command: Uint8Array): Promise<Uint8Array> {
    const sent = Buffer.from(command).toString('hex').toUpperCase();
    const [expected, answer] = this.#script.shift() ?? ['nothing more', ''];
    const wanted = expected.replaceAll(' ', '').toUpperCase();
    if (sent !== wanted) return Promise.reject(new Error(`sent ${sent}, the script has ${wanted}`));
    return Promise.resolve(Uint8Array.from(Buffer.from(answer.replaceAll(' ', ''), 'hex')));
  }
}
