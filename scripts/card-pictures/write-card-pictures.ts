import { mkdirSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { generateCardPictures, type PictureTruth } from './generate-card-pictures.ts';
import { pictureLevels, type PictureLevel } from './picture-level.ts';

export interface PictureFiles {
  readonly level: PictureLevel | 'all';
  /** Pictures of each level. */
  readonly count: number;
  readonly seed: string;
  /** A directory; made where it is missing. */
  readonly out: string;
}

/** Writes pictures, `labels.json` (file to number or null) and `truth.json` (a `PictureTruth` for each). */
export async function writeCardPictures({
  level,
  count,
  seed,
  out,
}: PictureFiles): Promise<readonly PictureTruth[]> {
  mkdirSync(out, { recursive: true });
  const truths: PictureTruth[] = [];
  const levels = level === 'all' ? pictureLevels : [level];
  for await (const { file, bytes, truth } of generateCardPictures({ levels, count, seed })) {
    writeFileSync(join(out, file), bytes);
    truths.push(truth);
  }
  const labels = Object.fromEntries(truths.map(({ file, number }) => [file, number]));
  writeFileSync(join(out, 'labels.json'), `${JSON.stringify(labels, null, 1)}\n`);
  writeFileSync(join(out, 'truth.json'), `${JSON.stringify(truths, null, 1)}\n`);
  return truths;
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      level: { type: 'string', default: 'all' },
      count: { type: 'string', default: '10' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string' },
    },
  });
  const level = [...pictureLevels, 'all' as const].find((known) => known === values.level);
  const count = Number(values.count);
  if (level === undefined || values.out === undefined || !Number.isInteger(count) || count < 1) {
    console.error(
      'usage: write-card-pictures.ts --level clear|ordinary|hard|no-number|all --count N --seed S --out DIR',
    );
    process.exitCode = 2;
    return;
  }
  const begun = performance.now();
  const truths = await writeCardPictures({ level, count, seed: values.seed, out: values.out });
  const seconds = (performance.now() - begun) / 1000;
  console.log(
    `${truths.length} pictures in ${seconds.toFixed(1)} s (${(truths.length / seconds).toFixed(1)} a second)`,
  );
}

const [, started] = process.argv;
if (started !== undefined && realpathSync(started) === fileURLToPath(import.meta.url)) await main();
