import type { NFC, PcscLiteReader, Reader } from 'nfc-pcsc';
import type { CardPresence } from '../card-reader.ts';
import { ScardError, hasCode, scardCode } from './scard-code.ts';

/**
 * The only importer of nfc-pcsc, and the place where its weak spots are mended (all in its src/Reader.js):
 * - it connects by itself, shared, whenever a card is laid, and a failure is an event named by the Error, which
 *   nobody hears: we take its listener off and connect ourselves, exclusively, when a reading begins;
 * - `transmit` throws synchronously where no card is there: here everything is a promise;
 * - the caller sizes the receive buffer, and a card face is 7,015 bytes: `receiveBufferLength`;
 * - it selects applications and reads UIDs of its own accord (`autoProcessing`): off;
 * - a failed disconnect leaves the connection looking alive, so that the next connect does nothing: reset here.
 */

/** The longest answer of any card that we read is 7,015 bytes. */
const receiveBufferLength = 8192;

/** One attached reader. Every method rejects with `ScardError`. */
export interface PcscReaderHandle {
  readonly name: string;
  /** Takes the card exclusively; the result is the protocol to transmit with. */
  connect(): Promise<number>;
  transmit(command: Uint8Array, protocol: number): Promise<Uint8Array>;
  /** Ends the connection and resets the card. */
  disconnect(): Promise<void>;
}

/** What a PC/SC context reports. Nothing is reported after `failed`. */
export interface PcscEvents {
  readerAttached(reader: PcscReaderHandle): void;
  readerDetached(name: string): void;
  presenceChanged(name: string, presence: CardPresence): void;
  /** The context is dead: the service stopped. A new one has to be opened. */
  failed(error: ScardError): void;
}

/** A connection to the PC/SC service, with threads that watch the readers until it is closed. */
export interface PcscContext {
  close(): void;
}

/**
 * Opens a context. The library waits for a stopped service by blocking this thread for ever: ask
 * `isPcscServiceRunning` first.
 */
export async function openPcscContext(events: PcscEvents): Promise<PcscContext> {
  const { default: library } = await import('nfc-pcsc');
  const nfc = new library.NFC();
  let open = true;
  const report = (happening: () => void): void => {
    if (open) happening();
  };
  nfc.on('reader', (device: Reader) => {
    attachReader(device, events, report);
  });
  nfc.on('error', (error: unknown) => {
    report(() => {
      open = false;
      events.failed(new ScardError(error));
    });
  });
  return {
    close: () => {
      open = false;
      closeAll(nfc);
    },
  };
}

function attachReader(device: Reader, events: PcscEvents, report: (happening: () => void) => void): void {
  const { reader } = device;
  device.autoProcessing = false;
  reader.removeAllListeners('status');
  reader.on('status', ({ state }: { readonly state: number }) => {
    report(() => {
      events.presenceChanged(reader.name, presenceOf(reader, state));
    });
  });
  // A reader's watcher fails when the service stops (which the context reports too) or the reader is unplugged.
  device.on('error', () => undefined);
  device.on('end', () => {
    report(() => {
      events.readerDetached(reader.name);
    });
  });
  report(() => {
    events.readerAttached(handleOf(reader));
  });
}

function presenceOf(reader: PcscLiteReader, state: number): CardPresence {
  if ((state & reader.SCARD_STATE_PRESENT) === 0) return 'absent';
  return (state & reader.SCARD_STATE_MUTE) === 0 ? 'present' : 'mute';
}

function handleOf(reader: PcscLiteReader): PcscReaderHandle {
  return {
    name: reader.name,
    async connect() {
      try {
        // PC/SC presents contactless cards as T=1; some readers offer T=0 beside it, which has no extended length.
        return await connect(reader, reader.SCARD_PROTOCOL_T1);
      } catch (error) {
        if (!hasCode(error, scardCode.protocolMismatch)) throw error;
        return connect(reader, reader.SCARD_PROTOCOL_T0 | reader.SCARD_PROTOCOL_T1);
      }
    },
    async transmit(command, protocol) {
      const answer = await settle<Buffer>((callback) => {
        reader.transmit(Buffer.from(command), receiveBufferLength, protocol, callback);
      });
      return new Uint8Array(answer);
    },
    async disconnect() {
      try {
        await settle((callback) => {
          reader.disconnect(reader.SCARD_RESET_CARD, (error) => {
            callback(error, null);
          });
        });
      } finally {
        reader.connected = false;
      }
    },
  };
}

function connect(reader: PcscLiteReader, protocol: number): Promise<number> {
  return settle((callback) => {
    reader.connect({ share_mode: reader.SCARD_SHARE_EXCLUSIVE, protocol }, callback);
  });
}

/** A callback function of the library as a promise that rejects with `ScardError`, for synchronous throws too. */
function settle<Value>(
  call: (callback: (error: Error | null | undefined, value?: Value) => void) => void,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    try {
      call((error, value) => {
        if (error !== null && error !== undefined) reject(new ScardError(error));
        else if (value === undefined) reject(new ScardError(new Error('PC/SC gave no result')));
        else resolve(value);
      });
    } catch (error) {
      reject(new ScardError(error));
    }
  });
}

function closeAll(nfc: NFC): void {
  for (const reader of Object.values(nfc.readers)) reader.close();
  nfc.close();
}
