import { parseArgs } from 'node:util';
import { pictureLevels, type PictureLevel } from '../card-pictures/picture-level.ts';

export interface BenchOptions {
  /** A folder of pictures, instead of drawn ones. */
  readonly frames: string | null;
  readonly levels: readonly PictureLevel[];
  /** Pictures of each level. */
  readonly count: number;
  readonly seed: string;
  /** Whether to print what each stage adds on all the pictures, not only on the first ones. */
  readonly stages: boolean;
  /** Minutes of camera to hold instead; 0 for none. */
  readonly endurance: number;
  readonly json: boolean;
}

export const benchUsage = `usage: npm run bench:ocr -- [--frames DIR] [--level ${pictureLevels.join('|')}] [--count N] [--seed S] [--stages] [--endurance MINUTES] [--json]`;

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
        stages: { type: 'boolean', default: false },
        endurance: { type: 'string', default: '0' },
        json: { type: 'boolean', default: false },
      },
    });
    const levels = pictureLevels.filter((level) => values.level === undefined || level === values.level);
    const count = Number(values.count);
    const endurance = Number(values.endurance);
    if (levels.length === 0 || !Number.isInteger(count) || count < 1 || !(endurance >= 0)) return null;
    const { frames = null, seed, stages, json } = values;
    return { frames, levels, count, seed, stages, endurance, json };
  } catch {
    return null;
  }
}
