import { parseArgs } from 'node:util';
import { pictureLevels, type PictureLevel } from '../card-pictures/picture-level.ts';

export interface BenchOptions {
  /** A folder of pictures, instead of drawn ones. */
  readonly frames: string | null;
  readonly levels: readonly PictureLevel[];
  /** Pictures of each level. */
  readonly count: number;
  readonly seed: string;
  readonly json: boolean;
}

export const benchUsage = `usage: npm run bench:ocr -- [--frames DIR] [--level ${pictureLevels.join('|')}] [--count N] [--seed S] [--json]`;

/** The options of a command line, or null where they make no sense. */
export function parseBenchOptions(args: readonly string[]): BenchOptions | null {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        frames: { type: 'string' },
        level: { type: 'string' },
        count: { type: 'string', default: '50' },
        seed: { type: 'string', default: '1' },
        json: { type: 'boolean', default: false },
      },
    });
    const levels = pictureLevels.filter((level) => values.level === undefined || level === values.level);
    const count = Number(values.count);
    if (levels.length === 0 || !Number.isInteger(count) || count < 1) return null;
    return { frames: values.frames ?? null, levels, count, seed: values.seed, json: values.json };
  } catch {
    return null;
  }
}
