import type { CardReaders } from '../card-reader/card-reader.ts';

/** Notices when a card is laid, even a mute one: a reader that was empty, or was not there, has one now. */
export class CardArrivals {
  readonly #readers: CardReaders;
  #occupied: ReadonlySet<string> = new Set();

  constructor(readers: CardReaders) {
    this.#readers = readers;
    this.note();
  }

  /** Whether a card arrived since the last call. */
  note(): boolean {
    const occupied = new Set(
      this.#readers.list.filter(({ presence }) => presence !== 'absent').map(({ name }) => name),
    );
    const arrived = [...occupied].some((name) => !this.#occupied.has(name));
    this.#occupied = occupied;
    return arrived;
  }
}
