// npx tsx scripts/card-pictures/write-card-clip.ts --number SP10000001AA --frames 60 --seed 1 --out FILE.mjpeg
import { parseArgs } from 'node:util';
import { writeCardClip } from './card-clip-file.ts';
import { pictureLevels } from './picture-level.ts';

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      number: { type: 'string', default: 'SP10000001AA' },
      level: { type: 'string', default: 'clear' },
      frames: { type: 'string', default: '60' },
      empty: { type: 'string', default: '0' },
      seed: { type: 'string', default: '1' },
      out: { type: 'string' },
    },
  });
  const { number, seed, out } = values;
  const level = pictureLevels.find((known) => known === values.level);
  const [frames, emptyFrames] = [Number(values.frames), Number(values.empty)];
  const counted = Number.isInteger(frames) && Number.isInteger(emptyFrames) && frames + emptyFrames > 0;
  if (level === undefined || out === undefined || !counted || !/^[A-Z]{2}[0-9]{8}[A-Z]{2}$/.test(number)) {
    console.error(
      'usage: write-card-clip.ts --number AA00000000AA --frames N [--empty N] [--level L] --seed S --out F.mjpeg',
    );
    process.exitCode = 2;
    return;
  }
  await writeCardClip({ number, level, seed, frames, emptyFrames, out });
}

await main();
