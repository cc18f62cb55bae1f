import { once } from 'node:events';
import { createConnection, type Socket } from 'node:net';
import { CardLifted, type SoftwareCard } from '../software-card.ts';
import { answerMessage } from './answer-message.ts';
import { createFrameParser, encodeFrame } from './frame-parser.ts';

/** Where a slot of the virtual reader listens. */
export interface VirtualReaderAddress {
  readonly host: string;
  readonly port: number;
}

/** Debian's vsmartcard-vpcd, first and second slot. */
export const virtualReaderSlots: readonly [VirtualReaderAddress, VirtualReaderAddress] = [
  { host: '127.0.0.1', port: 35963 },
  { host: '127.0.0.1', port: 35964 },
];

/** A card that lies on the virtual reader. */
export interface LaidCard {
  /** Settles when the card is gone: by `lift`, by its own fault, or because the reader went away. Rejects when the reader or the card broke the protocol. */
  readonly lifted: Promise<void>;
  /** Takes the card away. */
  lift(): Promise<void>;
}

/** No virtual reader takes a card at this address. */
export class VirtualReaderUnavailable extends Error {
  override readonly name = 'VirtualReaderUnavailable';

  constructor({ host, port }: VirtualReaderAddress, cause: unknown) {
    const reason =
      cause instanceof Error && 'code' in cause && cause.code === 'ECONNREFUSED'
        ? 'nothing listens there; pcscd with the vpcd driver is not running'
        : 'it does not take the connection; another card may lie in this slot';
    super(`No virtual reader at ${host}:${port}: ${reason}.`, { cause });
  }
}

/** A free slot takes a connection at once. */
const connectMilliseconds = 5_000;

/**
 * Lays the card on the virtual reader; resolves when the connection stands. The reader notices the card
 * at its next look, within half a second. One card fits into a slot: a second one waits or is refused.
 */
export async function layCard(card: SoftwareCard, address: VirtualReaderAddress): Promise<LaidCard> {
  const socket = await connect(address);
  const lifted = converse(card, socket);
  // Whoever does not watch `lifted` is not interested in why the card went.
  lifted.catch(() => undefined);
  return {
    lifted,
    async lift() {
      socket.destroy();
      await lifted;
    },
  };
}

async function connect(address: VirtualReaderAddress): Promise<Socket> {
  // One write per answer and no Nagle delay: the reader waits for each answer.
  const socket = createConnection({ ...address, noDelay: true });
  try {
    await once(socket, 'connect', { signal: AbortSignal.timeout(connectMilliseconds) });
    return socket;
  } catch (error) {
    socket.destroy();
    throw new VirtualReaderUnavailable(address, error);
  }
}

async function converse(card: SoftwareCard, socket: Socket): Promise<void> {
  const parser = createFrameParser();
  try {
    for await (const chunk of socket as AsyncIterable<Uint8Array>) {
      for (const message of parser.push(chunk)) {
        const answer = await answerMessage(card, message);
        if (answer !== null) socket.write(encodeFrame(answer));
      }
    }
  } catch (error) {
    if (!isDeparture(error)) throw error;
  } finally {
    socket.destroy();
  }
}

/** The card was lifted, or the connection ended under it: both only mean that the card is gone. */
function isDeparture(error: unknown): boolean {
  if (error instanceof CardLifted) return true;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return code === 'ECONNRESET' || code === 'EPIPE' || code === 'ERR_STREAM_PREMATURE_CLOSE';
}
