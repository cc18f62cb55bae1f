import { spawn } from 'node:child_process';
import { EventEmitter } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import type { BrowserContext } from 'playwright';
import { launchChromium } from './chromium.ts';
import { commandLine } from './command-line.ts';
import { partial } from './partial.ts';

interface Manifest {
  readonly name?: string;
  readonly productName?: string;
  readonly version?: string;
}

/** The folder of the app's own `package.json`: the nearest with a version above the script that was started. */
function findManifest(): { readonly folder: string; readonly manifest: Manifest } {
  for (let folder = dirname(resolve(process.argv[1] ?? '.')); ; folder = dirname(folder)) {
    const file = join(folder, 'package.json');
    if (existsSync(file)) {
      const manifest = JSON.parse(readFileSync(file, 'utf8')) as Manifest;
      if (manifest.version !== undefined) return { folder, manifest };
    }
    if (dirname(folder) === folder) return { folder: process.cwd(), manifest: {} };
  }
}

const { folder, manifest } = findManifest();
let name = manifest.productName ?? manifest.name ?? 'Electron';

/** Where Electron keeps an app's data. */
function dataFolder(): string {
  if (process.platform === 'win32') return process.env.APPDATA ?? join(homedir(), 'AppData/Roaming');
  if (process.platform === 'darwin') return join(homedir(), 'Library/Application Support');
  return process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config');
}

export const appEvents = new EventEmitter();

let launched: Promise<BrowserContext> | null = null;
let quitting = false;
/** The command of every instance that is to follow this one. */
const successors: (readonly [program: string, ...args: string[]])[] = [];
let ending = false;

/** The one Chromium of this process. */
export function theChromium(): Promise<BrowserContext> {
  launched ??= launchChromium();
  return launched;
}

async function end(code: number): Promise<void> {
  if (ending) return;
  ending = true;
  // A browser that hangs must not keep the kiosk: its profile goes, and it ends with its pipe.
  setTimeout(() => process.exit(code), 2000);
  await launched?.then((context) => context.close()).catch(() => undefined);
  appEvents.emit('quit', {}, code);
  for (const [program, ...args] of successors) {
    spawn(program, args, { detached: true, stdio: 'inherit' }).unref();
  }
  process.exit(code);
}

/** An event of Electron that can be prevented. */
export function preventable<Fields extends object>(
  fields: Fields,
): Fields & { defaultPrevented: boolean; preventDefault: () => void } {
  const event = {
    ...fields,
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true;
    },
  };
  return event;
}

const windowClosers = new Set<() => boolean>();
/** Quitting asks every window first; `close` says whether it agreed. */
export function closeAtQuit(close: () => boolean): void {
  windowClosers.add(close);
}

function quit(): void {
  // Closing the last window makes most apps quit again.
  if (quitting) return;
  quitting = true;
  quitting = agreeToQuit();
  if (quitting) void end(0);
}

/** Asks the app and its windows, in Electron's order. */
function agreeToQuit(): boolean {
  const before = preventable({});
  appEvents.emit('before-quit', before);
  if (before.defaultPrevented) return false;
  for (const close of windowClosers) if (!close()) return false;
  const will = preventable({});
  appEvents.emit('will-quit', will);
  return !will.defaultPrevented;
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, quit);

export const app = partial<Electron.App>(
  'app',
  {
    isPackaged: false,
    commandLine: partial<Electron.CommandLine>('commandLine', commandLine),
    whenReady: () => {
      // Starts now, beside the app's own preparations. A window waits for it, and says what went wrong.
      theChromium().catch((error: unknown) => {
        process.stderr.write(`Chromium shell: ${String(error)}\n`);
        process.exit(1);
      });
      return Promise.resolve();
    },
    isReady: () => launched !== null,
    getVersion: () => manifest.version ?? '0.0.0',
    getAppPath: () => folder,
    getPath: (which) => {
      if (which === 'temp') return tmpdir();
      if (which === 'home') return homedir();
      if (which === 'appData') return dataFolder();
      if (which === 'userData' || which === 'sessionData') return join(dataFolder(), name);
      throw new Error(`electron.app.getPath('${which}') is not part of the Chromium shell`);
    },
    get name() {
      return name;
    },
    set name(wanted) {
      name = wanted;
    },
    getName: () => name,
    setName: (wanted) => {
      name = wanted;
    },
    // Chromium's own sandbox is always on, but as root.
    enableSandbox: () => undefined,
    requestSingleInstanceLock: () => true,
    quit,
    // This program again, whichever runtime it was started with.
    relaunch: ({ args, execPath }: Electron.RelaunchOptions = {}) => {
      const own = args ?? process.argv.slice(2);
      const script = process.argv[1] ?? '.';
      successors.push([execPath ?? process.execPath, ...process.execArgv, script, ...own]);
    },
    exit: (code = 0) => void end(code),
  },
  appEvents,
);
