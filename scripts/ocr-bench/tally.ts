/** One picture's outcome. */
export interface Outcome {
  readonly level: string;
  readonly file: string;
  readonly wanted: string | null | undefined;
  readonly number: string | null;
  readonly milliseconds: number;
  /** The stage that accepted it, where stages are told apart. */
  readonly stage?: string;
}

/** A level's outcomes, counted. */
export interface Tally {
  readonly level: string;
  readonly pictures: number;
  /** Accepted as printed; for a picture without a number: nothing accepted. */
  readonly exact: number;
  /** Another number accepted than the printed one, or any where none is. */
  readonly wrong: number;
  /** A number that is there and was not accepted in time. */
  readonly missed: number;
  /** Of the exact acceptances; null where there is none. */
  readonly medianMilliseconds: number | null;
}

/** Counts outcomes level by level, in the order in which the levels came; unlabelled pictures are no part of it. */
export function tallyOutcomes(outcomes: readonly Outcome[]): readonly Tally[] {
  const levels = [...new Set(outcomes.map(({ level }) => level))];
  return levels.map((level) => {
    const known = outcomes.filter((outcome) => outcome.level === level && outcome.wanted !== undefined);
    const exact = known.filter(({ number, wanted }) => number === wanted);
    const times = exact.filter(({ number }) => number !== null).map(({ milliseconds }) => milliseconds);
    return {
      level,
      pictures: known.length,
      exact: exact.length,
      wrong: known.filter(({ number, wanted }) => number !== null && number !== wanted).length,
      missed: known.filter(({ number, wanted }) => number === null && wanted !== null).length,
      medianMilliseconds: times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? null,
    };
  });
}

/** A line for people. */
export function describeTally({ level, pictures, exact, wrong, missed, medianMilliseconds }: Tally): string {
  const share = pictures === 0 ? '-' : `${((100 * exact) / pictures).toFixed(1)} %`;
  const time = medianMilliseconds === null ? '' : `, median ${Math.round(medianMilliseconds)} ms`;
  return `${level.padEnd(10)} ${pictures} pictures: exact ${exact} (${share}), wrong ${wrong}, missed ${missed}${time}`;
}
