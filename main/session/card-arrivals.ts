import type { CardReaders } from '../card-reader/card-reader.ts';

/** Milliseconds that a reader is empty between two cards; a card that is being reset may seem gone for less. */
const leastAbsence = 300;

/** Notices when a card is laid, even a mute one: a reader that was empty, or was not there, has one now. */
export class CardArrivals {
  readonly #readers: CardReaders;
  /** Since when each reader is empty; a reader with a card on it is not among them. */
  #emptySince: ReadonlyMap<string, number> = new Map();
  #known: ReadonlySet<string> = new Set();

  constructor(readers: CardReaders) {
    this.#readers = readers;
    this.note(0);
  }

  /**
   * Whether a card arrived since the last call.
   * @param now Milliseconds of any steady clock.
   */
  note(now: number): boolean {
    const { list } = this.#readers;
    const arrived = list.some(({ name, presence }) => presence !== 'absent' && this.#wasEmpty(name, now));
    const empty = list.filter(({ presence }) => presence === 'absent');
    this.#emptySince = new Map(empty.map(({ name }) => [name, this.#emptySince.get(name) ?? now]));
    this.#known = new Set(list.map(({ name }) => name));
    return arrived;
  }

  #wasEmpty(name: string, now: number): boolean {
    if (!this.#known.has(name)) return true;
    const since = this.#emptySince.get(name);
    return since !== undefined && now - since >= leastAbsence;
  }
}
