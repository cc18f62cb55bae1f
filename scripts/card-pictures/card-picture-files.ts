import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
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
