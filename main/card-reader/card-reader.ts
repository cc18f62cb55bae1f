import type { Transport } from '../card/iso7816/card-channel.ts';

/** A card that was activated for us alone. Every use ends with `release`. */
export interface ActivatedCard extends Transport {
  /**
   * Gives the card back, reset, so that no authenticated state stays behind. Never throws. Nobody needs to wait for it:
   * the reader's next `activate` does.
   */
  release(): Promise<void>;
}

/** What lies on a reader: `mute` is felt, but does not answer. */
export type CardPresence = 'absent' | 'present' | 'mute';

/** A device that cards are laid on, or something that behaves like one. */
export interface CardReader {
  readonly name: string;
  readonly presence: CardPresence;
  /**
   * Powers the card and takes it for exclusive use.
   * @throws CardNotDetected, ReaderBusy, ReaderLost, ReaderServiceUnavailable
   */
  activate(): Promise<ActivatedCard>;
}

/** All readers of this computer, as they come and go. */
export interface CardReaders {
  /** Whether the system's card service can be reached. */
  readonly serviceAvailable: boolean;
  readonly list: readonly CardReader[];
  /** Calls `listener` after each change; the result ends that. */
  subscribe(listener: () => void): () => void;
  /** Ends the watching, after the last card was given back. */
  close(): Promise<void>;
}
