// npx tsx scripts/card-pictures/write-card-pictures.ts --level all --count 50 --seed 1 --out DIR
import { parseArgs } from 'node:util';
import { writeCardPictures } from './card-picture-files.ts';
import { pictureLevels } from './picture-level.ts';

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

await main();
