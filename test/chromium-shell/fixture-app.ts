import { build } from 'esbuild';
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { projectDirectory } from '../specimen-reading.ts';

export interface FixtureApp {
  readonly port: number;
  readonly milliseconds: number;
  /** The values of all events of that name until now. */
  heard(event: string): readonly unknown[];
  /** Waits until that many events of that name have come. */
  until(event: string, count: number): Promise<void>;
  readonly ended: Promise<number | null>;
  stop(): Promise<void>;
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        resolve(typeof address === 'object' && address !== null ? address.port : 0);
      });
    });
  });
}

async function bundle(folder: string): Promise<void> {
  const source = (file: string): string => join(projectDirectory, 'test/chromium-shell/fixture', file);
  const common = { bundle: true, platform: 'node', target: 'node20', logLevel: 'warning' } as const;
  await build({
    ...common,
    entryPoints: [source('main.ts')],
    outfile: join(folder, 'main.mjs'),
    format: 'esm',
    alias: { electron: join(projectDirectory, 'scripts/chromium-shell/electron.ts') },
    external: ['playwright'],
  });
  await build({
    ...common,
    entryPoints: [source('preload.ts')],
    outfile: join(folder, 'preload.cjs'),
    format: 'cjs',
    external: ['electron'],
  });
}

/** Builds the fixture inside the project, where `playwright` is found, and starts it. */
export async function startFixture(...switches: readonly string[]): Promise<FixtureApp> {
  mkdirSync(join(projectDirectory, 'out'), { recursive: true });
  const folder = mkdtempSync(join(projectDirectory, 'out/chromium-shell-'));
  await bundle(folder);
  const port = await freePort();
  const started = performance.now();
  const main = spawn(
    process.execPath,
    [join(folder, 'main.mjs'), '--headless', `--remote-debugging-port=${port}`, ...switches],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const events: { readonly event: string; readonly value: unknown }[] = [];
  const waiting = new Set<() => void>();
  createInterface(main.stdout).on('line', (line) => {
    events.push(JSON.parse(line) as (typeof events)[number]);
    for (const look of waiting) look();
  });
  const heard = (event: string): readonly unknown[] =>
    events.filter((one) => one.event === event).map(({ value }) => value);
  const until = (event: string, count: number): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (heard(event).length < count) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      look();
    });
  const ended = new Promise<number | null>((resolve) => main.once('exit', resolve));
  await Promise.race([until('loaded', 1), ended]);
  const milliseconds = performance.now() - started;
  const stop = async (): Promise<void> => {
    main.kill('SIGTERM');
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { port, milliseconds, heard, until, ended, stop };
}
