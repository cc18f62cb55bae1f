import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import type { CardPresence, CardReader, CardReaders } from '../../main/card-reader/card-reader.ts';
import { waitForCard, type WaitRequest } from '../../main/card-reader/wait-for-card.ts';
import { failureOf } from '../../main/failure-of.ts';

/** Readers that come and go as a test says. A reader cannot be unplugged from the virtual PC/SC system. */
class ChangingReaders implements CardReaders {
  readonly #listeners = new Set<() => void>();
  serviceAvailable = true;
  list: readonly CardReader[] = [];

  set(presences: Readonly<Record<string, CardPresence>>, serviceAvailable = true): void {
    this.serviceAvailable = serviceAvailable;
    this.list = Object.entries(presences).map(([name, presence]) => ({
      name,
      presence,
      activate: () => Promise.reject(new Error('nothing is read here')),
    }));
    for (const listener of this.#listeners) listener();
  }

  get listeners(): number {
    return this.#listeners.size;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

async function outcomeOf(readers: ChangingReaders, request: Partial<WaitRequest> = {}): Promise<string> {
  try {
    return (await waitForCard(readers, { milliseconds: 2000, ...request })).name;
  } catch (error) {
    return failureOf(error).code;
  } finally {
    expect(readers.listeners).toBe(0);
  }
}

describe('waitForCard', () => {
  it('takes a card that lies there, and the first reader by order', async () => {
    const readers = new ChangingReaders();
    readers.set({ a: 'absent', b: 'present', c: 'present' });
    expect(await outcomeOf(readers)).toBe('b');
    expect(await outcomeOf(readers, { readerName: 'c' })).toBe('c');
  });

  it('waits for a reader that reports itself late, and for its card', async () => {
    const readers = new ChangingReaders();
    let asked = 0;
    const outcome = outcomeOf(readers, { onWaiting: () => (asked += 1) });
    readers.set({ a: 'absent' });
    setTimeout(() => {
      readers.set({ a: 'present' });
    }, 600);
    expect(await outcome).toBe('a');
    expect(asked).toBe(1);
  });

  it('asks nobody for a card that is there', async () => {
    const readers = new ChangingReaders();
    readers.set({ a: 'present' });
    let asked = 0;
    await outcomeOf(readers, { onWaiting: () => (asked += 1) });
    expect(asked).toBe(0);
  });

  it('tells a lost reader from a lost service', async () => {
    for (const serviceAvailable of [true, false]) {
      const readers = new ChangingReaders();
      readers.set({ a: 'absent' });
      const outcome = outcomeOf(readers);
      await delay(20);
      readers.set({});
      readers.set({}, serviceAvailable);
      expect(await outcome).toBe(serviceAvailable ? 'reader-lost' : 'reader-service-unavailable');
    }
  });

  it('tells no reader, no service, a mute card and no card apart', async () => {
    const readers = new ChangingReaders();
    expect(await outcomeOf(readers)).toBe('no-reader');
    readers.set({ a: 'mute' });
    expect(await outcomeOf(readers)).toBe('card-not-detected');
    readers.set({ a: 'absent' });
    expect(await outcomeOf(readers, { milliseconds: 50 })).toBe('card-not-detected');
    expect(await outcomeOf(readers, { readerName: 'z' })).toBe('no-reader');
    readers.set({}, false);
    expect(await outcomeOf(readers)).toBe('reader-service-unavailable');
  });
});
