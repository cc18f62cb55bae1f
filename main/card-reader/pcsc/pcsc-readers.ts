import { debuglog } from 'node:util';
import type { CardReader, CardReaders } from '../card-reader.ts';
import { openPcscContext, type PcscContext } from './nfc-pcsc-adapter.ts';
import { PcscReader } from './pcsc-reader.ts';
import { isPcscServiceRunning } from './pcsc-service.ts';

const trace = debuglog('residence-card');

/** Milliseconds between attempts to reach a lost service: quick at first, then calm. */
const backOff = [100, 250, 500, 1000, 2000] as const;

/** The readers of the PC/SC service. A lost service is looked for again, until `close`. */
export class PcscReaders implements CardReaders {
  readonly #readers = new Map<string, PcscReader>();
  readonly #listeners = new Set<() => void>();
  #context: PcscContext | null = null;
  #retry: NodeJS.Timeout | undefined;
  #attempts = 0;
  #closed = false;

  private constructor() {
    // Opening is asynchronous: `open` is the only way in.
  }

  /** Opens the first context, or finds that there is no service; either way, the result goes on watching. */
  static async open(): Promise<PcscReaders> {
    const readers = new PcscReaders();
    await readers.#openContext();
    return readers;
  }

  get serviceAvailable(): boolean {
    return this.#context !== null;
  }

  get list(): readonly CardReader[] {
    return [...this.#readers.values()].sort((a, b) => a.name.localeCompare(b.name));
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#retry);
    await Promise.all([...this.#readers.values()].map(({ idle }) => idle));
    this.#dropContext();
    this.#listeners.clear();
  }

  async #openContext(): Promise<void> {
    const context = (await isPcscServiceRunning()) ? await this.#tryOpen() : null;
    if (this.#closed) {
      context?.close();
      return;
    }
    this.#context = context;
    if (context === null) this.#openLater();
    else this.#attempts = 0;
    this.#announce();
  }

  async #tryOpen(): Promise<PcscContext | null> {
    try {
      return await openPcscContext({
        readerAttached: (handle) => {
          this.#readers.set(handle.name, new PcscReader(handle, () => this.serviceAvailable));
          this.#announce();
        },
        readerDetached: (name) => {
          this.#detach(name);
          this.#announce();
        },
        presenceChanged: (name, presence) => {
          this.#readers.get(name)?.notePresence(presence);
          this.#announce();
        },
        failed: () => {
          this.#dropContext();
          this.#openLater();
          this.#announce();
        },
      });
    } catch (error) {
      // No driver on this computer, or the service went away between the question and the call.
      trace('PC/SC cannot be opened: %s', error instanceof Error ? error.message : 'unknown');
      return null;
    }
  }

  #openLater(): void {
    if (this.#closed) return;
    const delay = backOff[Math.min(this.#attempts, backOff.length - 1)];
    this.#attempts += 1;
    this.#retry = setTimeout(() => void this.#openContext(), delay);
  }

  #dropContext(): void {
    const stuck = [...this.#readers.values()].some((reader) => reader.stuck);
    for (const name of [...this.#readers.keys()]) this.#detach(name);
    const context = this.#context;
    this.#context = null;
    // Closing would wait, on this thread, for an answer that does not come.
    if (!stuck) context?.close();
  }

  #detach(name: string): void {
    this.#readers.get(name)?.noteDetached();
    this.#readers.delete(name);
  }

  #announce(): void {
    for (const listener of this.#listeners) listener();
  }
}
