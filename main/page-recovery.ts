/** Milliseconds before the page is loaded again, after one crash, two, three and four in a row. */
const delays = [0, 1000, 4000, 15_000] as const;

/** Milliseconds without a crash after which the next one is the first again. */
const quietTime = 60_000;

/** The crashes of the page that came without a quiet minute between them. */
export interface PageCrashes {
  readonly inARow: number;
  /** Milliseconds of any steady clock. */
  readonly lastAt: number;
}

export const noCrashes: PageCrashes = { inARow: 0, lastAt: Number.NEGATIVE_INFINITY };

/** Milliseconds after which to load the page again, or `relaunch` where loading it again and again mends nothing. */
export type Recovery = number | 'relaunch';

export const countCrash = ({ inARow, lastAt }: PageCrashes, now: number): PageCrashes => ({
  inARow: now - lastAt < quietTime ? inARow + 1 : 1,
  lastAt: now,
});

export const recoveryFrom = ({ inARow }: PageCrashes): Recovery => delays[inARow - 1] ?? 'relaunch';
