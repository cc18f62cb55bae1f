import { TransportError } from '../card/card-errors.ts';
import { CardLifted, type SoftwareCard } from '../simulator/software-card.ts';
import type { ActivatedCard, CardPresence, CardReader } from './card-reader.ts';
import { CardNotDetected } from './reader-errors.ts';

/** A reader with a software card on it, in this process: no PC/SC at all. */
export class SpecimenReader implements CardReader {
  readonly name: string;
  readonly #card: SoftwareCard;
  #lifted = false;

  constructor(name: string, card: SoftwareCard) {
    this.name = name;
    this.#card = card;
  }

  get presence(): CardPresence {
    if (this.#lifted) return 'absent';
    return this.#card.atr === null ? 'mute' : 'present';
  }

  activate(): Promise<ActivatedCard> {
    if (this.presence !== 'present') return Promise.reject(new CardNotDetected('the card does not answer'));
    this.#card.reset();
    return Promise.resolve({
      transceive: (command) => this.#transceive(command),
      release: () => {
        this.#card.reset();
        return Promise.resolve();
      },
    });
  }

  async #transceive(command: Uint8Array): Promise<Uint8Array> {
    try {
      return await this.#card.transceive(command);
    } catch (error) {
      if (!(error instanceof CardLifted)) throw error;
      this.#lifted = true;
      throw new TransportError('the card was lifted', { cardPresent: false, cause: error });
    }
  }
}
