/**
 * A card made of software: what a reader feels when it is laid on the desk.
 *
 * Faults (`faults/`) decorate this interface; the virtual reader carries it to a real PC/SC system.
 */
export interface SoftwareCard {
  /** Answer to reset, or null for a mute card (felt by the reader, but it never answers). */
  readonly atr: Uint8Array | null;
  /** Power-on or reset: current DF/EF, challenge, session key and security status are cleared. */
  reset(): void;
  /** One command APDU in, one response APDU (data || SW1 SW2) out. Rejects with CardLifted when the fault takes the card away. */
  transceive(command: Uint8Array): Promise<Uint8Array>;
}

/** The card left the reader before it answered. */
export class CardLifted extends Error {
  override readonly name = 'CardLifted';

  constructor() {
    super('The card was taken away before it answered.');
  }
}

/** The card is on the reader but never answers. In process, a rejection stands for the endless silence. */
export class CardMute extends Error {
  override readonly name = 'CardMute';

  constructor() {
    super('The card does not answer.');
  }
}
