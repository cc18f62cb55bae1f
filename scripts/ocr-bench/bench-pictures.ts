import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateCardPictures } from '../card-pictures/generate-card-pictures.ts';
import type { PictureLevel } from '../card-pictures/picture-level.ts';

/** A still picture to be held before the scanner. */
export interface BenchPicture {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** What it is counted under: a level, or `frames`. */
  readonly level: string;
  /** The number that it shows, null where it shows none, undefined where nobody says. */
  readonly number: string | null | undefined;
}

/** Draws pictures one by one while they are measured: none is kept. */
export async function* drawnPictures(
  levels: readonly PictureLevel[],
  count: number,
  seed: string,
): AsyncGenerator<BenchPicture> {
  for await (const { file, bytes, truth } of generateCardPictures({ levels, count, seed })) {
    yield { file, bytes, level: truth.level, number: truth.number };
  }
}

/** Every PNG and JPEG of a folder by name; `labels.json` there may say what each shows. */
export function* folderPictures(folder: string): Generator<BenchPicture> {
  const labelsFile = join(folder, 'labels.json');
  const labels: Readonly<Record<string, string | null>> = existsSync(labelsFile)
    ? (JSON.parse(readFileSync(labelsFile, 'utf8')) as Record<string, string | null>)
    : {};
  const files = readdirSync(folder).filter((file) => /\.(?:png|jpe?g)$/i.test(file));
  for (const file of files.sort()) {
    yield { file, bytes: readFileSync(join(folder, file)), level: 'frames', number: labels[file] };
  }
}
