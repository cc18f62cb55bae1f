import type { Failure } from '../../shared/failure.ts';
import type { ReadingStep } from '../../shared/reading-step.ts';
import type { ReadingResult } from '../../shared/session-state.ts';

/** Why everything of a visitor is forgotten. */
export const purgeCauses = [
  'finished',
  'idle',
  'card-changed',
  'locked',
  'suspended',
  'renderer-gone',
] as const;
export type PurgeCause = (typeof purgeCauses)[number];

/** What can happen to a session. */
export type Happening =
  | { readonly happening: 'number-entered'; readonly number: string }
  | { readonly happening: 'number-refused'; readonly number: string; readonly failure: Failure }
  | { readonly happening: 'camera-opened'; readonly number: string }
  | { readonly happening: 'number-recognised'; readonly number: string }
  | { readonly happening: 'camera-failed'; readonly failure: Failure }
  | { readonly happening: 'reading-began' }
  | { readonly happening: 'step-reached'; readonly step: ReadingStep }
  | { readonly happening: 'card-read'; readonly result: ReadingResult }
  | { readonly happening: 'failed'; readonly failure: Failure }
  | { readonly happening: 'went-back' }
  | { readonly happening: 'tried-again' }
  | { readonly happening: 'purged'; readonly cause: PurgeCause };
