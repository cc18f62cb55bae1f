import { closeSync, openSync, writeSync } from 'node:fs';
import { takePlanned } from './generate-card-pictures.ts';
import { planClip, type ClipWanted } from './plan-clip.ts';
import { openStudio } from './studio/open-studio.ts';

/**
 * Writes a clip that Chromium's fake capture device plays (`--use-file-for-fake-video-capture`): JPEG after JPEG,
 * 1280 x 720. `out` should end in .mjpeg.
 */
export async function writeCardClip({
  out,
  ...wanted
}: ClipWanted & { readonly out: string }): Promise<void> {
  const studio = await openStudio();
  const file = openSync(out, 'w');
  try {
    for (const plan of planClip(wanted)) writeSync(file, (await takePlanned(studio, plan)).bytes);
  } finally {
    closeSync(file);
    await studio.close();
  }
}
