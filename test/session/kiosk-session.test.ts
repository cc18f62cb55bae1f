import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { failureMessages } from '../../shared/failure.ts';
import type { KioskState } from '../../shared/session-state.ts';
import type { CardPresence, CardReader, CardReaders } from '../../main/card-reader/card-reader.ts';
import { SpecimenReader } from '../../main/card-reader/specimen-reader.ts';
import { KioskSession } from '../../main/session/kiosk-session.ts';
import type { SoftwareCard } from '../../main/simulator/software-card.ts';
import { loadTrustStore } from '../../main/trust-store/load-trust-store.ts';
import { readSpecimenAsset, shippedTrustStore, specimen } from '../specimen-reading.ts';

/** One reader on which software cards are laid. */
class OneReader implements CardReaders {
  readonly #listeners = new Set<() => void>();
  readonly serviceAvailable = true;
  list: readonly CardReader[];

  constructor(attached: boolean) {
    this.list = attached ? [this.#reader('absent', null)] : [];
  }

  lay(card: SoftwareCard | null): void {
    this.list = [this.#reader(card === null ? 'absent' : 'present', card)];
    for (const listener of this.#listeners) listener();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  #reader(presence: CardPresence, card: SoftwareCard | null): CardReader {
    const inner = card === null ? null : new SpecimenReader('desk', card);
    return {
      name: 'desk',
      presence,
      activate: () => inner?.activate() ?? Promise.reject(new Error('there is no card')),
    };
  }
}

const number = 'SP10000001AA';
let states: KioskState[];
let kiosk: KioskSession;
let readers: OneReader;

async function open(attached: boolean, idleMilliseconds = 60_000): Promise<void> {
  states = [];
  readers = new OneReader(attached);
  kiosk = new KioskSession({
    readers,
    trustStore: await loadTrustStore(shippedTrustStore),
    desk: { version: '0', customTrustStore: false, cameraMirrored: false, specimens: 'without-reader' },
    purposes: ['production', 'specimen'],
    idleMilliseconds,
    readSpecimenAsset,
    onState: (state) => states.push(structuredClone(state)),
  });
}

const screen = (): string => kiosk.state.session.screen;

async function reach(wanted: string): Promise<void> {
  for (let attempt = 0; attempt < 200 && screen() !== wanted; attempt += 1) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  expect(screen()).toBe(wanted);
}

describe('a session with a reader', () => {
  beforeEach(() => open(true));
  afterEach(() => {
    kiosk.purge('finished');
  });

  it('starts by itself when a card is laid after the screen opened', async () => {
    expect(kiosk.enterNumber('ｓｐ10000001aa')).toBe(true);
    readers.lay(specimen('permanent-resident'));
    await reach('result');
    const { session } = kiosk.state;
    expect(session).toMatchObject({
      result: { number, specimen: true, verdict: { tampering: 'valid', issuer: 'valid' } },
    });
    const steps = states.flatMap(({ session: s }) => (s.screen === 'reading' ? [s.step] : []));
    expect([...new Set(steps)]).toEqual([
      'authenticating',
      'card-face',
      'photo',
      'address',
      'permissions',
      'signature',
      'verifying',
      'drawing',
    ]);
  });

  it('waits for the button where a card lies there already', async () => {
    readers.lay(specimen('permanent-resident'));
    kiosk.enterNumber(number);
    expect(screen()).toBe('place-card');
    expect(kiosk.startReading(null)).toBe(true);
    await reach('result');
  });

  it('ends the visit when another card is laid on a result, and overwrites its pictures', async () => {
    readers.lay(specimen('permanent-resident'));
    kiosk.enterNumber(number);
    kiosk.startReading(null);
    await reach('result');
    const { session } = kiosk.state;
    const front = session.screen === 'result' ? session.result.images.front : null;
    expect(front?.some((byte) => byte !== 0)).toBe(true);
    readers.lay(null);
    // A card that is being reset seems gone for a moment: that is no other card.
    readers.lay(specimen('permanent-resident'));
    expect(screen()).toBe('result');
    readers.lay(null);
    expect(screen()).toBe('result');
    await new Promise((resolve) => setTimeout(resolve, 350));
    readers.lay(specimen('student'));
    expect(kiosk.state.session).toEqual({ screen: 'top', number: '', visit: 1 });
    expect(front?.every((byte) => byte === 0)).toBe(true);
    expect(JSON.stringify(kiosk.state)).not.toContain(number);
  });

  it('keeps a wrong number for correction', async () => {
    kiosk.enterNumber('SP10000002BB');
    readers.lay(specimen('permanent-resident'));
    await reach('failure');
    expect(kiosk.state.session).toMatchObject({ failure: { code: 'wrong-number' } });
    kiosk.tryAgain();
    expect(kiosk.state.session).toMatchObject({ screen: 'top', number: 'SP10000002BB' });
  });

  it('refuses a number of the wrong shape before any card is touched', () => {
    kiosk.enterNumber('12345');
    expect(kiosk.state.session).toMatchObject({ screen: 'failure', failure: { code: 'invalid-number' } });
  });

  it('goes over the camera with a number in its printed form, and keeps what was typed', () => {
    expect(kiosk.openCamera('ｓｐ1')).toBe(true);
    expect(kiosk.state.session).toMatchObject({ screen: 'camera', number: 'SP1' });
    readers.lay(specimen('permanent-resident'));
    expect(screen()).toBe('camera');
    expect(kiosk.startReading(null)).toBe(false);
    expect(kiosk.failCamera('camera-busy')).toBe(true);
    expect(kiosk.state.session).toMatchObject({
      failure: { code: 'camera-busy', message: failureMessages['camera-busy'] },
      number: 'SP1',
    });
    kiosk.tryAgain();
    expect(kiosk.recogniseNumber('sp-10000001-aa')).toBe(true);
    expect(kiosk.state.session).toMatchObject({ screen: 'top', number });
    expect(kiosk.recogniseNumber(number)).toBe(false);
    expect(kiosk.failCamera('ocr-failed')).toBe(false);
  });

  it.each(['idle', 'locked', 'suspended', 'renderer-gone'] as const)(
    'leaves the camera and forgets its visitor: %s',
    (cause) => {
      kiosk.openCamera('SP1');
      kiosk.purge(cause);
      expect(kiosk.state.session).toEqual({ screen: 'top', number: '', visit: 1 });
    },
  );

  it('gives a reading up on cancel, and starts another at once', async () => {
    kiosk.enterNumber(number);
    readers.lay(specimen('slow'));
    await reach('reading');
    kiosk.goBack();
    expect(screen()).toBe('place-card');
    expect(kiosk.startReading(null)).toBe(true);
    await reach('result');
  });

  it('shows no result to the next visitor', async () => {
    kiosk.enterNumber(number);
    readers.lay(specimen('slow'));
    await reach('reading');
    kiosk.purge('locked');
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(kiosk.state.session).toEqual({ screen: 'top', number: '', visit: 1 });
  });

  it('offers no specimens beside a reader', () => {
    kiosk.enterNumber(number);
    expect(kiosk.state.desk.specimens).toEqual([]);
    expect(kiosk.startReading('student')).toBe(false);
    expect(screen()).toBe('place-card');
  });
});

describe('a session without a reader', () => {
  beforeEach(() => open(false, 150));

  it('offers specimens and reads them', async () => {
    expect(kiosk.state.desk).toMatchObject({ reader: 'specimen' });
    kiosk.enterNumber(number);
    expect(kiosk.startReading('nobody')).toBe(false);
    expect(kiosk.startReading('forged-photo')).toBe(true);
    await reach('result');
    expect(kiosk.state.session).toMatchObject({
      result: { specimen: true, verdict: { tampering: 'invalid', issuer: 'valid' } },
    });
  });

  it('forgets an idle visitor, unless somebody touches the screen', async () => {
    kiosk.enterNumber(number);
    for (let touch = 0; touch < 5; touch += 1) {
      await new Promise((resolve) => setTimeout(resolve, 60));
      kiosk.noteActivity();
      expect(screen()).toBe('place-card');
    }
    await reach('top');
    expect(kiosk.state.session).toEqual({ screen: 'top', number: '', visit: 1 });
  });
});
