import type { ScanHint, ScanReport } from '../ocr/number-scanner.ts';

/** What the camera screen says: a hint, or, where the scanner has none, what it is doing. */
export type Saying = ScanHint | 'looking' | 'reading';

/** Milliseconds that another saying is due without a break before it takes the place of the one that is shown. */
export const steadyMilliseconds = 600;

/** What is shown, and what might be shown next. */
export interface SteadySaying {
  readonly shown: Saying;
  readonly next: Saying;
  /** When `next` was first due, in milliseconds of any steady clock. */
  readonly since: number;
}

export const firstSaying: SteadySaying = { shown: 'looking', next: 'looking', since: 0 };

/** No hint means that the number should be legible. */
export function sayingOf({ hint, zone }: Pick<ScanReport, 'hint' | 'zone'>): Saying {
  return hint ?? (zone === null ? 'looking' : 'reading');
}

/** A saying that comes and goes with every frame cannot be read: one that lasts takes over, others are passed by. */
export function noteSaying(before: SteadySaying, saying: Saying, now: number): SteadySaying {
  if (saying === before.shown) return { shown: saying, next: saying, since: now };
  if (saying !== before.next) return { shown: before.shown, next: saying, since: now };
  return now - before.since >= steadyMilliseconds ? { shown: saying, next: saying, since: now } : before;
}
