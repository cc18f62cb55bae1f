import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectDirectory } from '../specimen-reading.ts';

const parts = ['package.json', 'assets', 'out/chromium-shell', 'out/preload', 'out/renderer'];

/** A copy of the built program in which something is missing; whoever asks for it removes it. */
export function copyProgramWithout(missing: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'broken-kiosk-'));
  for (const part of parts) cpSync(join(projectDirectory, part), join(folder, part), { recursive: true });
  symlinkSync(join(projectDirectory, 'node_modules'), join(folder, 'node_modules'));
  rmSync(join(folder, missing), { recursive: true });
  return folder;
}
