import type { Transport } from '../card/iso7816/card-channel.ts';

/** What a reading cost at the card's side. */
export interface TransportMeasurement {
  readonly apdus: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
  /** Milliseconds spent waiting for the card. */
  readonly cardMilliseconds: number;
}

/** A transport that counts what passes through it; what passes is not kept. */
export class MeasuredTransport implements Transport {
  readonly #transport: Transport;
  #apdus = 0;
  #bytesSent = 0;
  #bytesReceived = 0;
  #cardMilliseconds = 0;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  get measurement(): TransportMeasurement {
    return {
      apdus: this.#apdus,
      bytesSent: this.#bytesSent,
      bytesReceived: this.#bytesReceived,
      cardMilliseconds: this.#cardMilliseconds,
    };
  }

  async transceive(command: Uint8Array): Promise<Uint8Array> {
    this.#apdus += 1;
    this.#bytesSent += command.length;
    const start = performance.now();
    try {
      const answer = await this.#transport.transceive(command);
      this.#bytesReceived += answer.length;
      return answer;
    } finally {
      this.#cardMilliseconds += performance.now() - start;
    }
  }
}
