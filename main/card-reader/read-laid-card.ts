import { randomBytes } from 'node:crypto';
import type { CardNumber } from '../../shared/card-number.ts';
import type { ReadingStep } from '../../shared/reading-step.ts';
import { ExtendedLengthRefused, TransportError } from '../card/card-errors.ts';
import { CardChannel, type Trace, type Transport } from '../card/iso7816/card-channel.ts';
import { readResidenceCard } from '../card/read-residence-card.ts';
import type { ApduLength } from '../card/residence-card/apdu-length.ts';
import type { Reading } from '../card/residence-card/reading.ts';
import type { CardReader } from './card-reader.ts';
import { MeasuredTransport, type TransportMeasurement } from './measured-transport.ts';
import { CardNotDetected } from './reader-errors.ts';

export interface LaidCardRequest {
  readonly number: CardNumber;
  readonly onStep?: (step: ReadingStep) => void;
  readonly trace?: Trace;
  /** Gives the reading up: no further command is sent. */
  readonly signal?: AbortSignal;
}

export interface LaidCardReading {
  readonly reading: Reading;
  readonly measurement: TransportMeasurement;
}

/** What is known of each reader, by name, since the program started. */
const knownLengths = new Map<string, ApduLength>();

/**
 * Reads the card that lies on a reader; its reset is under way when the reading is there. A reader that refuses extended-length APDUs is asked
 * again in pieces, from the beginning (在留カード等仕様書 1.5 §3.5.1), and remembered.
 * @throws the errors of card-errors.ts and reader-errors.ts
 */
export async function readLaidCard(reader: CardReader, request: LaidCardRequest): Promise<LaidCardReading> {
  const known = knownLengths.get(reader.name);
  if (known === 'short') return readOnce(reader, request, 'short');
  try {
    const result = await readOnce(reader, request, 'extended');
    knownLengths.set(reader.name, 'extended');
    return result;
  } catch (error) {
    if (!(error instanceof ExtendedLengthRefused)) throw error;
    const result = await readInPieces(reader, request, error);
    // One that has carried whole files before just stumbled; it is not slowed down for ever.
    if (known === undefined) knownLengths.set(reader.name, 'short');
    return result;
  }
}

async function readInPieces(
  reader: CardReader,
  request: LaidCardRequest,
  refused: ExtendedLengthRefused,
): Promise<LaidCardReading> {
  try {
    return await readOnce(reader, request, 'short');
  } catch (error) {
    // The card is gone by now: what looked like a refusal was a card being lifted.
    if (error instanceof CardNotDetected) {
      throw new TransportError('the card was lifted', { cardPresent: false, cause: refused });
    }
    throw error;
  }
}

/** A transport that ends with the visit. A command that is under way ends by itself. */
function abortable(transport: Transport, signal: AbortSignal | undefined): Transport {
  if (signal === undefined) return transport;
  return {
    transceive: (command) =>
      signal.aborted
        ? Promise.reject(new TransportError('the reading was given up', { cardPresent: false }))
        : transport.transceive(command),
  };
}

async function readOnce(
  reader: CardReader,
  request: LaidCardRequest,
  apduLength: ApduLength,
): Promise<LaidCardReading> {
  const card = await reader.activate();
  try {
    const transport = new MeasuredTransport(abortable(card, request.signal));
    const channel = new CardChannel(transport, request.trace);
    const reading = await readResidenceCard(channel, {
      number: request.number,
      randomBytes: (length) => new Uint8Array(randomBytes(length)),
      apduLength,
      ...(request.onStep === undefined ? {} : { onStep: request.onStep }),
    });
    return { reading, measurement: transport.measurement };
  } finally {
    // The reset takes a moment that nobody at the desk has to wait for.
    void card.release();
  }
}
