import type { CardNumber } from '../../shared/card-number.ts';
import type { TrustAnchors } from '../../main/card/verification/trust-anchor.ts';
import { checkEcdsaQuickly } from '../../main/check-ecdsa-quickly.ts';
import { judgeResidenceCard } from '../../main/card/judge-residence-card.ts';
import type { CardReader } from '../../main/card-reader/card-reader.ts';
import { readLaidCard } from '../../main/card-reader/read-laid-card.ts';
import type { ImageDecoder } from '../../main/command-line/decode-images.ts';
import { timeReader, type ReaderTimes } from './timed-reader.ts';

/** Where the milliseconds of one reading went. `host` is everything but waiting for the card's answers. */
export interface ReadingTimes {
  readonly total: number;
  readonly card: number;
  readonly host: number;
  readonly connect: number;
  /** Commands, ciphers and parsing. */
  readonly protocol: number;
  readonly verify: number;
  readonly pictures: number;
  /** Not part of the total: the card's reset runs beside what follows. */
  readonly reset: number;
}

export interface BenchDesk {
  readonly reader: CardReader;
  readonly number: CardNumber;
  readonly anchors: TrustAnchors;
  readonly decoder: ImageDecoder;
}

/** One full reading: card, verdict, pictures. */
export async function measureReading({ reader, number, anchors, decoder }: BenchDesk): Promise<ReadingTimes> {
  const times: ReaderTimes = { connect: 0, card: 0, reset: 0, released: Promise.resolve() };
  const start = performance.now();
  const { reading } = await readLaidCard(timeReader(reader, times), { number });
  const read = performance.now();
  const verdict = judgeResidenceCard(reading, anchors, Date.now(), checkEcdsaQuickly);
  const judged = performance.now();
  decoder.decode(reading.images);
  const end = performance.now();
  await times.released;
  if (verdict.tampering !== 'valid') throw new Error('the reading is not what was to be measured');
  return {
    total: end - start,
    card: times.card,
    host: end - start - times.card,
    connect: times.connect,
    protocol: read - start - times.card - times.connect,
    verify: judged - read,
    pictures: end - judged,
    reset: times.reset,
  };
}

/** The middle value. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
