import type { CardReader } from '../../main/card-reader/card-reader.ts';

/** Milliseconds of one reading that passed inside the reader's own calls. */
export interface ReaderTimes {
  connect: number;
  card: number;
  /** The reset, which runs while the result is judged and shown. */
  reset: number;
  /** Settles when the card was given back. */
  released: Promise<void>;
}

/** A reader whose calls are timed into `times`. */
export function timeReader(reader: CardReader, times: ReaderTimes): CardReader {
  return {
    name: reader.name,
    presence: reader.presence,
    async activate() {
      const card = await timed(times, 'connect', () => reader.activate());
      return {
        transceive: (command) => timed(times, 'card', () => card.transceive(command)),
        release: () => {
          times.released = timed(times, 'reset', () => card.release());
          return times.released;
        },
      };
    },
  };
}

async function timed<Value>(
  times: ReaderTimes,
  stage: 'connect' | 'card' | 'reset',
  work: () => Promise<Value>,
): Promise<Value> {
  const start = performance.now();
  try {
    return await work();
  } finally {
    times[stage] += performance.now() - start;
  }
}
