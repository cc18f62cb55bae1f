import type { CardReader, CardReaders } from './card-reader.ts';
import { CardNotDetected, NoReader, ReaderLost, ReaderServiceUnavailable } from './reader-errors.ts';

/** Milliseconds in which attached readers report themselves after the service was opened. */
export const enumerationTime = 400;

/** Milliseconds in which a service that stops takes its readers away before it is missed itself. */
const serviceStopTime = 300;

export interface WaitRequest {
  /** The reader to use; any reader where it is not given. */
  readonly readerName?: string;
  /** How long to wait for a card. */
  readonly milliseconds: number;
  /** Called once where no card is there yet, so that somebody can be asked for one. */
  readonly onWaiting?: () => void;
}

/**
 * Waits for a card on a reader; one that lies there already counts at once. Where cards lie on several readers, the
 * first by name is taken.
 * @throws ReaderServiceUnavailable, NoReader at once; ReaderLost where the last reader goes away meanwhile;
 *   CardNotDetected in the end, and at once for a card that is felt but mute
 */
export async function waitForCard(readers: CardReaders, request: WaitRequest): Promise<CardReader> {
  if (!readers.serviceAvailable) throw new ReaderServiceUnavailable('the PC/SC service is not running');
  const deadline = performance.now() + request.milliseconds;
  await waitUntil(readers, enumerationTime, () => readersFor(readers, request).length > 0);
  if (readersFor(readers, request).length === 0) throw noReader(readers, request);
  const settled = (): boolean => settledReader(readers, request) !== null;
  try {
    // A card that lies there already is reported a moment after its reader.
    await waitUntil(readers, Math.min(enumerationTime, request.milliseconds), settled);
    if (!settled()) request.onWaiting?.();
    await waitUntil(readers, deadline - performance.now(), settled);
  } catch (error) {
    throw await explainLoss(readers, error);
  }
  const reader = settledReader(readers, request);
  if (reader === null || reader.presence !== 'present') throw new CardNotDetected('no card came in time');
  return reader;
}

function readersFor({ list }: CardReaders, { readerName }: WaitRequest): readonly CardReader[] {
  return list.filter((reader) => readerName === undefined || reader.name === readerName);
}

/** The reader that ends the waiting: one with a card, or, failing that, one with a mute card. */
function settledReader(readers: CardReaders, request: WaitRequest): CardReader | null {
  const candidates = readersFor(readers, request);
  if (!readers.serviceAvailable) throw new ReaderServiceUnavailable('the PC/SC service went away');
  if (candidates.length === 0) throw new ReaderLost('the reader went away');
  return (
    candidates.find(({ presence }) => presence === 'present') ??
    candidates.find(({ presence }) => presence === 'mute') ??
    null
  );
}

/** A stopping service looks like a lost reader at first. */
async function explainLoss(readers: CardReaders, error: unknown): Promise<unknown> {
  if (!(error instanceof ReaderLost)) return error;
  await waitUntil(readers, serviceStopTime, () => !readers.serviceAvailable);
  return readers.serviceAvailable ? error : new ReaderServiceUnavailable('the PC/SC service went away');
}

function noReader({ list }: CardReaders, { readerName }: WaitRequest): NoReader {
  if (readerName === undefined || list.length === 0) return new NoReader('no reader is attached');
  const names = list.map(({ name }) => `"${name}"`).join(', ');
  return new NoReader(`there is no reader "${readerName}"; attached: ${names}`);
}

/** Resolves when `condition` holds after a change, or when time is up. Rejects where `condition` throws. */
function waitUntil(readers: CardReaders, milliseconds: number, condition: () => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const finish = (settle: () => void): void => {
      clearTimeout(timer);
      unsubscribe();
      settle();
    };
    const check = (): void => {
      try {
        if (condition()) finish(resolve);
      } catch (error) {
        finish(() => {
          reject(error instanceof Error ? error : new Error(String(error)));
        });
      }
    };
    const unsubscribe = readers.subscribe(check);
    const timer = setTimeout(
      () => {
        finish(resolve);
      },
      Math.max(0, milliseconds),
    );
    check();
  });
}
