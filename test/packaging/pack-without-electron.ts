import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectDirectory } from '../specimen-reading.ts';

/** How Electron's binary marks its fuses: this text, a version, their number, and '0' or '1' for each. */
const fuseWire = (states: string): Buffer =>
  Buffer.concat([
    Buffer.alloc(64),
    Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
    Buffer.from([1, states.length]),
    Buffer.from(states),
    Buffer.alloc(64),
  ]);

/** A file that bears fuses and nothing else of Electron. */
export function writeStandIn(file: string, states: string): void {
  writeFileSync(file, fuseWire(states), { mode: 0o755 });
}

/** What a run of electron-builder came to. */
export interface Packing {
  readonly status: number | null;
  readonly output: string;
  /** Here lies the packed program. */
  readonly directory: string;
}

/** Packs the project for Linux as `npm run package` does, over a stand-in for Electron and without installers. */
export function packWithoutElectron(states: string, ...more: readonly string[]): Packing {
  const directory = mkdtempSync(join(tmpdir(), 'packing-'));
  const electron = join(directory, 'electron');
  mkdirSync(join(electron, 'resources'), { recursive: true });
  writeStandIn(join(electron, 'electron'), states);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      join(projectDirectory, 'node_modules/electron-builder/cli.js'),
      ...['--linux', 'dir', '--x64'],
      `-c.electronDist=${electron}`,
      `-c.directories.output=${join(directory, 'output')}`,
      '-c.npmRebuild=false',
      ...more,
    ],
    { cwd: projectDirectory, encoding: 'utf8', env: { ...process.env, NO_UPDATE_NOTIFIER: '1' } },
  );
  return { status, output: `${stdout}${stderr}`, directory };
}

/** Below a packing's directory. */
export const unpackedProgram = join('output', 'linux-unpacked');
