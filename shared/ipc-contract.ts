import type { CameraFailureCode } from './failure.ts';
import type { KioskState } from './session-state.ts';

/** The official pages that the kiosk may open; their addresses stay in the main process. */
export const officialLinks = ['consultation', 'reissue', 'inquiry'] as const;
export type OfficialLink = (typeof officialLinks)[number];

/** What became of opening a page: where it could not be opened, the address is shown instead. */
export interface OpenedLink {
  readonly opened: boolean;
  readonly url: string;
}

/** Why a request was refused. A refusal changes nothing. */
export type Refusal = 'malformed-request' | 'foreign-sender' | 'not-now' | 'internal-error';

/** Errors cross the process boundary as values. */
export type Reply<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly refusal: Refusal };

/** Every request of the renderer: what it sends and what it gets. */
export interface RequestMap {
  /** The state to begin with. */
  'get-state': { readonly request: null; readonly value: KioskState };
  /** 次に進む: a number of the right shape leads to `place-card`, any other to the failure `invalid-number`. */
  'enter-number': { readonly request: { readonly number: string }; readonly value: null };
  /** 読み取り: from the top screen to the camera. What was typed so far comes along, so that it is not lost. */
  'open-camera': { readonly request: { readonly number: string }; readonly value: null };
  /** The camera read a number of the right shape: back to the top screen with it, where the visitor compares it. */
  'number-recognised': { readonly request: { readonly number: string }; readonly value: null };
  /** The camera cannot be used, or what it shows cannot be read. */
  'camera-failed': { readonly request: { readonly code: CameraFailureCode }; readonly value: null };
  /** カード読み取り開始, with the card on the reader or with a specimen. */
  'start-reading': { readonly request: { readonly specimen: string | null }; readonly value: null };
  /**
   * Back from `place-card`, the camera or the camera's failure: to the top screen, with the number as it was typed.
   * While reading: cancels it, back to `place-card`.
   */
  'go-back': { readonly request: null; readonly value: null };
  /** From a failure: to the place where it can be mended (the number, the card, the camera). */
  'try-again': { readonly request: null; readonly value: null };
  /** トップ画面に戻る: everything of this visitor is forgotten. */
  finish: { readonly request: null; readonly value: null };
  /** The visitor is there: puts the idle clock back. */
  'note-activity': { readonly request: null; readonly value: null };
  /** Opens an official page in the system's browser. */
  'open-link': { readonly request: { readonly link: OfficialLink }; readonly value: OpenedLink };
  /** 番号をコピー: the shown card's number into the system's clipboard, until its visitor leaves. */
  'copy-number': { readonly request: null; readonly value: null };
}

export type RequestName = keyof RequestMap;

export const requestNames = [
  'get-state',
  'enter-number',
  'open-camera',
  'number-recognised',
  'camera-failed',
  'start-reading',
  'go-back',
  'try-again',
  'finish',
  'note-activity',
  'open-link',
  'copy-number',
] as const satisfies readonly RequestName[];

/** The channel on which the main process sends every new `KioskState`. */
export const stateChannel = 'kiosk-state';

/** The one object that the preload script gives to the page, as `window.kiosk`. */
export interface KioskApi {
  /** Sends a request; never rejects. */
  request<Name extends RequestName>(
    name: Name,
    request: RequestMap[Name]['request'],
  ): Promise<Reply<RequestMap[Name]['value']>>;
  /** Calls `listener` with every new state; the result ends that. */
  subscribe(listener: (state: KioskState) => void): () => void;
}
