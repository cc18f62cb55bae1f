import type { Personalisation } from './personalisation.ts';
import type { Directory, ElementaryFile } from './file-system/files.ts';

/** What the chip remembers between two commands, and forgets without power. */
export interface ChipState {
  directory: Directory;
  currentFile: ElementaryFile | null;
  /** RND.ICC, alive for exactly one following command. */
  challenge: Uint8Array | null;
  /** KSenc, from MUTUAL AUTHENTICATE. */
  sessionKey: Uint8Array | null;
  /** 番号認証: the outcome of the last VERIFY. */
  numberVerified: boolean;
}

/** Where the chip's random numbers come from; injected, so that a conversation can be replayed. */
export type RandomSource = (length: number) => Uint8Array;

/** A powered chip, as a command sees it. */
export interface Chip {
  readonly personalisation: Personalisation;
  readonly randomBytes: RandomSource;
  readonly state: ChipState;
}

/** 在留カード等仕様書 1.5 §3.1: the MF is current after activation; nothing is authenticated. */
export function stateAfterReset(personalisation: Personalisation): ChipState {
  return {
    directory: personalisation.masterFile,
    currentFile: null,
    challenge: null,
    sessionKey: null,
    numberVerified: false,
  };
}

/** Takes back what MUTUAL AUTHENTICATE and VERIFY gave. */
export function forgetAuthentication(state: ChipState): void {
  state.sessionKey?.fill(0);
  state.sessionKey = null;
  state.numberVerified = false;
}
