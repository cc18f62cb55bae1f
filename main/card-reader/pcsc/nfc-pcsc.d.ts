// nfc-pcsc publishes no types. These are the parts that its one importer uses, as its sources have them.
declare module 'nfc-pcsc' {
  import type { EventEmitter } from 'node:events';

  /** @pokusew/pcsclite's reader, which nfc-pcsc wraps. */
  interface PcscLiteReader extends EventEmitter {
    readonly name: string;
    connected: boolean;
    readonly SCARD_SHARE_EXCLUSIVE: number;
    readonly SCARD_PROTOCOL_T0: number;
    readonly SCARD_PROTOCOL_T1: number;
    readonly SCARD_STATE_PRESENT: number;
    readonly SCARD_STATE_MUTE: number;
    readonly SCARD_RESET_CARD: number;
    connect(
      options: { share_mode: number; protocol: number },
      callback: (error: Error | null | undefined, protocol?: number) => void,
    ): void;
    disconnect(disposition: number, callback: (error: Error | null | undefined) => void): void;
    transmit(
      data: Buffer,
      responseLength: number,
      protocol: number,
      callback: (error: Error | null | undefined, response?: Buffer) => void,
    ): void;
    close(): void;
  }

  interface Reader extends EventEmitter {
    readonly reader: PcscLiteReader;
    autoProcessing: boolean;
  }

  class NFC extends EventEmitter {
    readonly readers: Readonly<Record<string, PcscLiteReader>>;
    close(): void;
  }

  const library: { readonly NFC: typeof NFC };
  export default library;
  export type { NFC, PcscLiteReader, Reader };
}
