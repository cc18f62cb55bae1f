import type { ScanHint } from '../ocr/number-scanner.ts';

/** Milliseconds that another hint is reported without a break before it takes the place of the one that is shown. */
export const steadyMilliseconds = 600;

/** What is shown, and what might be shown next. `null` is nothing in particular. */
export interface SteadyHint {
  readonly shown: ScanHint | null;
  readonly next: ScanHint | null;
  /** When `next` was first reported, in milliseconds of any steady clock. */
  readonly since: number;
}

export const firstHint: SteadyHint = { shown: null, next: null, since: 0 };

/** A hint that comes and goes with every frame cannot be read: one that lasts takes over, others are passed by. */
export function noteHint(before: SteadyHint, hint: ScanHint | null, now: number): SteadyHint {
  if (hint === before.shown) return { shown: hint, next: hint, since: now };
  if (hint !== before.next) return { shown: before.shown, next: hint, since: now };
  return now - before.since >= steadyMilliseconds ? { shown: hint, next: hint, since: now } : before;
}
