import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { encode } from 'fast-png';
import type { DecodedImage, ImageName } from './decode-images.ts';
import { WrongUsage } from './wrong-usage.ts';

/** The file name of each picture that was saved. */
export type SavedImages = Readonly<Partial<Record<ImageName, string>>>;

/** Makes the directory before a card is read: a reading must not fail for a typing error. */
export async function prepareImageDirectory(directory: string): Promise<void> {
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 });
  } catch {
    throw new WrongUsage('--save-images names no directory that can be made');
  }
}

/** Writes each readable picture as a PNG of exactly its pixels. Only the caller may read the files. */
export async function saveImages(directory: string, images: readonly DecodedImage[]): Promise<SavedImages> {
  const saved: Partial<Record<ImageName, string>> = {};
  for (const { name, outcome } of images) {
    if (!('raster' in outcome)) continue;
    const file = `${name}.png`;
    await writeFile(join(directory, file), encode(outcome.raster), { mode: 0o600 });
    saved[name] = file;
  }
  return saved;
}
