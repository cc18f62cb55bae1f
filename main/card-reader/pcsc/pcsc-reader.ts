import { setTimeout as delay } from 'node:timers/promises';
import { TransportError } from '../../card/card-errors.ts';
import type { ActivatedCard, CardPresence, CardReader } from '../card-reader.ts';
import { CardNotDetected, ReaderBusy, ReaderLost, ReaderServiceUnavailable } from '../reader-errors.ts';
import type { PcscReaderHandle } from './nfc-pcsc-adapter.ts';
import { hasCode, scardCode } from './scard-code.ts';

/** Other programs look at a card when it is laid, for a moment: that is not yet a busy reader. */
const sharingRetries = 10;
/** A card that was laid a moment ago may not have power yet: that is not yet a mute card. */
const poweringRetries = 3;
const retryDelay = 150;

/** Milliseconds after which a command counts as unanswered. A slow card takes a tenth of it for its largest file. */
const commandTimeLimit = 10_000;

/** Milliseconds in which PC/SC notices that a card or a reader is gone. */
const noticeTime = 450;

/** One PC/SC reader. */
export class PcscReader implements CardReader {
  readonly #handle: PcscReaderHandle;
  readonly #serviceAvailable: () => boolean;
  readonly #changes = new Set<() => void>();
  #presence: CardPresence = 'absent';
  #detached = false;
  #inUse = false;
  #stuck = false;
  #release: Promise<void> = Promise.resolve();

  constructor(handle: PcscReaderHandle, serviceAvailable: () => boolean) {
    this.#handle = handle;
    this.#serviceAvailable = serviceAvailable;
  }

  get name(): string {
    return this.#handle.name;
  }

  get presence(): CardPresence {
    return this.#presence;
  }

  notePresence(presence: CardPresence): void {
    this.#presence = presence;
    for (const change of this.#changes) change();
  }

  noteDetached(): void {
    this.#detached = true;
    this.notePresence('absent');
  }

  /** Whether a command was never answered: native calls to this reader may block for as long as it is not. */
  get stuck(): boolean {
    return this.#stuck;
  }

  /** Settles when the last card was given back. */
  get idle(): Promise<void> {
    return this.#release;
  }

  async activate(): Promise<ActivatedCard> {
    await this.#release;
    if (this.#inUse) throw new ReaderBusy('a card on this reader is being read already');
    this.#inUse = true;
    try {
      const protocol = await this.#connect();
      return this.#activatedCard(protocol);
    } catch (error) {
      this.#inUse = false;
      throw this.#connectFailure(error);
    }
  }

  async #connect(): Promise<number> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await withTimeLimit(this.#handle.connect());
      } catch (error) {
        const shared = hasCode(error, scardCode.sharingViolation);
        const powering = this.#presence === 'present' && this.#lossOf(error) === null;
        if (attempt > (shared ? sharingRetries : powering ? poweringRetries : 0)) throw error;
        await delay(retryDelay);
      }
    }
  }

  #activatedCard(protocol: number): ActivatedCard {
    // A context takes one command at a time: the next one waits for the last.
    let last: Promise<unknown> = Promise.resolve();
    let released = false;
    return {
      transceive: (command) => {
        if (released)
          return Promise.reject(new TransportError('the card was released', { cardPresent: false }));
        const answer = last.then(() => this.#transceive(command, protocol));
        last = answer.catch(() => undefined);
        return answer;
      },
      release: () => {
        if (!released) this.#release = this.#disconnect();
        released = true;
        return this.#release;
      },
    };
  }

  #disconnect(): Promise<void> {
    // A card or a reader that is gone has nothing to be reset.
    const disconnected = this.#handle
      .disconnect()
      .catch(() => undefined)
      .then(() => {
        this.#inUse = false;
        this.#stuck = false;
      });
    // A call behind an unanswered command waits as long as that one: until then the reader is busy, but nobody else is.
    return this.#stuck ? Promise.resolve() : disconnected;
  }

  async #transceive(command: Uint8Array, protocol: number): Promise<Uint8Array> {
    try {
      return await withTimeLimit(this.#handle.transmit(command, protocol));
    } catch (error) {
      this.#stuck = error instanceof TransportError;
      throw error instanceof TransportError ? error : await this.#transmitFailure(error);
    }
  }

  /** PC/SC calls everything that breaks "not transacted"; a moment later it knows whether card and reader are there. */
  async #transmitFailure(error: unknown): Promise<Error> {
    if (hasCode(error, scardCode.sharingViolation)) return new ReaderBusy('held by another program');
    const lifted = hasCode(error, scardCode.removedCard, scardCode.noSmartCard);
    const reset = hasCode(error, scardCode.resetCard);
    if (!lifted && !reset) await this.#nextChange(noticeTime);
    const lost = this.#lossOf(error);
    if (lost !== null) return lost;
    const cardPresent = !lifted && !reset && this.#presence === 'present';
    return new TransportError('the card gave no answer', { cardPresent, cause: error });
  }

  #connectFailure(error: unknown): Error {
    if (hasCode(error, scardCode.sharingViolation)) return new ReaderBusy('held by another program');
    return this.#lossOf(error) ?? new CardNotDetected('the card does not answer', { cause: error });
  }

  #lossOf(error: unknown): Error | null {
    if (
      !this.#serviceAvailable() ||
      hasCode(error, scardCode.noService, scardCode.serviceStopped, scardCode.invalidHandle)
    ) {
      return new ReaderServiceUnavailable('the PC/SC service went away', { cause: error });
    }
    if (this.#detached || hasCode(error, scardCode.readerUnavailable, scardCode.unknownReader)) {
      return new ReaderLost(`${this.name} went away`, { cause: error });
    }
    return null;
  }

  #nextChange(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const finish = (): void => {
        clearTimeout(timer);
        this.#changes.delete(finish);
        resolve();
      };
      const timer = setTimeout(finish, milliseconds);
      this.#changes.add(finish);
    });
  }
}

/** A PC/SC call cannot be cancelled; whoever waits for it can go on. */
async function withTimeLimit<Value>(call: Promise<Value>): Promise<Value> {
  const stop = new AbortController();
  const limit = delay(commandTimeLimit, undefined, { signal: stop.signal, ref: false }).then(() => {
    throw new TransportError('no answer in time', { cardPresent: false });
  });
  try {
    return await Promise.race([call, limit]);
  } finally {
    stop.abort();
    limit.catch(() => undefined);
  }
}
