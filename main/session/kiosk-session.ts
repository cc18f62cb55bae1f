import { normaliseCardNumber } from '../../shared/card-number.ts';
import type { CameraFailureCode } from '../../shared/failure.ts';
import type { KioskState, SessionState } from '../../shared/session-state.ts';
import type { AnchorPurpose } from '../../shared/verdict.ts';
import { wipe } from '../card/bytes/wipe.ts';
import type { CardReader, CardReaders } from '../card-reader/card-reader.ts';
import { SpecimenReader } from '../card-reader/specimen-reader.ts';
import { waitForCard } from '../card-reader/wait-for-card.ts';
import { failureOf } from '../failure-of.ts';
import { parseTypedCardNumber } from '../parse-typed-card-number.ts';
import { createSpecimen } from '../simulator/specimens/create-specimen.ts';
import type { TrustStore } from '../trust-store/load-trust-store.ts';
import { cameraFailure } from './camera-failure.ts';
import { CardArrivals } from './card-arrivals.ts';
import { describeDesk, type DeskSettings } from './desk-state.ts';
import type { Happening, PurgeCause } from './happening.ts';
import { IdleClock } from './idle-clock.ts';
import { readVisitorsCard } from './read-visitors-card.ts';
import { firstState, transition } from './transition.ts';

/** Milliseconds that a card may take to be felt once somebody said that it lies there. */
const patience = 10_000;

export interface KioskSessionOptions {
  readonly readers: CardReaders;
  readonly trustStore: TrustStore;
  readonly desk: DeskSettings;
  readonly purposes: readonly AnchorPurpose[];
  readonly idleMilliseconds: number;
  readonly readSpecimenAsset: (path: string) => Uint8Array;
  /** Called with every new state. */
  readonly onState: (state: KioskState) => void;
}

/** One visitor after the other. It owns the reading; the screens own nothing. */
export class KioskSession {
  readonly #options: KioskSessionOptions;
  readonly #idle: IdleClock;
  readonly #arrivals: CardArrivals;
  #state: SessionState = firstState;
  #reading: AbortController | null = null;
  #lastReading: Promise<void> = Promise.resolve();

  constructor(options: KioskSessionOptions) {
    this.#options = options;
    this.#idle = new IdleClock(options.idleMilliseconds, () => {
      this.purge('idle');
    });
    this.#arrivals = new CardArrivals(options.readers);
    options.readers.subscribe(() => {
      this.#noteReaders();
    });
  }

  get state(): KioskState {
    return { session: this.#state, desk: describeDesk(this.#options.readers, this.#options.desk) };
  }

  /** Each of these is false where it does not belong to the screen: then nothing has changed. */
  enterNumber(typed: string): boolean {
    const number = normaliseCardNumber(typed);
    try {
      parseTypedCardNumber(typed);
      return this.#apply({ happening: 'number-entered', number });
    } catch (error) {
      return this.#apply({ happening: 'number-refused', number, failure: failureOf(error) });
    }
  }

  openCamera(typed: string): boolean {
    return this.#apply({ happening: 'camera-opened', number: normaliseCardNumber(typed) });
  }

  /** @param recognised of the right shape: the request's schema refuses any other */
  recogniseNumber(recognised: string): boolean {
    return this.#apply({ happening: 'number-recognised', number: normaliseCardNumber(recognised) });
  }

  failCamera(code: CameraFailureCode): boolean {
    return this.#apply({ happening: 'camera-failed', failure: cameraFailure(code) });
  }

  startReading(specimen: string | null): boolean {
    const { screen } = this.#state;
    if (screen !== 'place-card') return false;
    if (specimen !== null && !this.#offers(specimen)) return false;
    const { number } = this.#state;
    const reading = new AbortController();
    this.#reading = reading;
    this.#apply({ happening: 'reading-began' });
    // One reading at a time: one that was given up ends with the command that is under way.
    this.#lastReading = this.#lastReading.then(() => this.#read(number, specimen, reading));
    return true;
  }

  goBack(): boolean {
    this.#reading?.abort();
    return this.#apply({ happening: 'went-back' });
  }

  tryAgain(): boolean {
    return this.#apply({ happening: 'tried-again' });
  }

  /** Forgets everything of this visitor: pictures are overwritten, a reading is given up. */
  purge(cause: PurgeCause): void {
    this.#reading?.abort();
    if (this.#state.screen === 'result') {
      const { front, photo, name, address } = this.#state.result.images;
      wipe(...[front, photo, name, address].filter((image) => image !== null));
    }
    this.#apply({ happening: 'purged', cause });
    this.#idle.stop();
  }

  noteActivity(): void {
    this.#idle.restart();
  }

  async #read(typed: string, specimen: string | null, reading: AbortController): Promise<void> {
    if (reading.signal.aborted) return;
    // Whatever comes after this reading was given up belongs to nobody.
    const apply = (happening: Happening): void => {
      if (!reading.signal.aborted) this.#apply(happening);
    };
    try {
      const result = await readVisitorsCard({
        ...this.#options,
        reader: await this.#readerFor(specimen),
        number: parseTypedCardNumber(typed),
        shownNumber: typed,
        specimen: specimen !== null,
        customTrustStore: this.#options.desk.customTrustStore,
        signal: reading.signal,
        onStep: (step) => {
          apply({ happening: 'step-reached', step });
        },
      });
      apply({ happening: 'card-read', result });
    } catch (error) {
      apply({ happening: 'failed', failure: failureOf(error) });
    }
  }

  async #readerFor(specimen: string | null): Promise<CardReader> {
    const { readers, readSpecimenAsset } = this.#options;
    if (specimen === null) return waitForCard(readers, { milliseconds: patience });
    return new SpecimenReader(
      `specimen ${specimen}`,
      createSpecimen(specimen, { readAsset: readSpecimenAsset }),
    );
  }

  #offers(specimen: string): boolean {
    return this.state.desk.specimens.some(({ name }) => name === specimen);
  }

  /** A card that is laid after the screen opened starts its reading; one laid on a result ends the visit. */
  #noteReaders(): void {
    const arrived = this.#arrivals.note(performance.now());
    if (arrived && this.#state.screen === 'place-card') this.startReading(null);
    else if (arrived && this.#state.screen === 'result') this.purge('card-changed');
    else this.#announce();
  }

  #apply(happening: Happening): boolean {
    const next = transition(this.#state, happening);
    if (next === null) return false;
    this.#state = next;
    this.#idle.restart();
    this.#announce();
    return true;
  }

  #announce(): void {
    this.#options.onState(this.state);
  }
}
