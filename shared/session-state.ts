import type { CardGeneration, CardKind } from './card-kind.ts';
import type { Failure } from './failure.ts';
import type { ReadingStep } from './reading-step.ts';
import type { ResidenceRecord } from './residence-record.ts';
import type { Verdict } from './verdict.ts';

/** A picture as it stands on the card; the renderer decodes it in its sandbox. Null where the card holds none. */
export interface ResultImages {
  /** The first generation's text layer of the whole card face. */
  readonly front: Uint8Array | null;
  readonly photo: Uint8Array | null;
  /** The second generation's pictures of the printed name and address. */
  readonly name: Uint8Array | null;
  readonly address: Uint8Array | null;
}

/** What the result screen shows of one card. */
export interface ReadingResult {
  readonly kind: CardKind;
  readonly generation: CardGeneration;
  /** As it was typed and proved by the card. */
  readonly number: string;
  readonly verdict: Verdict;
  readonly record: ResidenceRecord;
  readonly images: ResultImages;
  /** Whether it is marked 見本: a software card, or an anchor that vouches for no real card. */
  readonly specimen: boolean;
}

/** Where one visitor is. The renderer draws this and nothing else. */
export type SessionState =
  | {
      readonly screen: 'top';
      /** A number to compare after the camera, or to correct after `wrong-number`; empty for a new visitor. */
      readonly number: string;
      /** Grows with every purge: whatever the renderer holds of an earlier visitor goes with it. */
      readonly visit: number;
    }
  /** The camera looks for a number; `number` is what was typed before. */
  | { readonly screen: 'camera'; readonly number: string; readonly visit: number }
  | { readonly screen: 'place-card'; readonly number: string; readonly visit: number }
  | {
      readonly screen: 'reading';
      readonly number: string;
      readonly step: ReadingStep;
      readonly visit: number;
    }
  | { readonly screen: 'result'; readonly result: ReadingResult; readonly visit: number }
  | {
      readonly screen: 'failure';
      readonly failure: Failure;
      readonly number: string;
      readonly visit: number;
    };

export type ScreenName = SessionState['screen'];

/** What the corner of the screen says of the card reader. */
export const readerStatuses = [
  'ready',
  'card-present',
  'card-mute',
  'no-reader',
  'service-unavailable',
  'specimen',
] as const;
export type ReaderStatus = (typeof readerStatuses)[number];

/** A software card that can be laid in place of a real one. */
export interface SpecimenChoice {
  readonly name: string;
  readonly number: string;
  readonly title: { readonly ja: string; readonly en: string };
}

/** What the renderer knows of the desk that it stands on. */
export interface DeskState {
  readonly reader: ReaderStatus;
  /** Empty where specimens are not offered. */
  readonly specimens: readonly SpecimenChoice[];
  readonly customTrustStore: boolean;
  /** Whether the camera's picture is shown as in a mirror, until somebody chooses otherwise. */
  readonly cameraMirrored: boolean;
  readonly version: string;
}

export interface KioskState {
  readonly session: SessionState;
  readonly desk: DeskState;
}
