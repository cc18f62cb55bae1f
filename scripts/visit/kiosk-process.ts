import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { chromium, type Browser, type Page } from 'playwright';
import { electronProgram, hasDisplay } from '../electron-program.mjs';

/** A running kiosk without a window, and its page to drive. */
export interface RunningKiosk {
  readonly page: Page;
  readonly browser: Browser;
  readonly process: ChildProcess;
  /** Where its page can be reached. */
  readonly port: number;
  /** Everything that it wrote to its terminal. */
  readonly output: () => string;
  stop(): Promise<void>;
}

/**
 * Starts the built kiosk and connects to its page as a second program: on Electron where its program and a display are
 * there, else on the Chromium shell without a window. `KIOSK_SHELL=chromium` asks for the latter.
 */
export async function startKiosk(
  projectDirectory: string,
  args: readonly string[] = [],
): Promise<RunningKiosk> {
  const port = await freePort();
  const [program, ...programArgs] = shellCommand(projectDirectory);
  const kiosk = spawn(program, [...programArgs, `--remote-debugging-port=${port}`, ...args], {
    cwd: projectDirectory,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [kiosk.stdout, kiosk.stderr]) {
    stream.on('data', (piece: Buffer) => (output += piece.toString('utf8')));
  }
  try {
    const { browser, page } = await joinKiosk(port, () => {
      if (kiosk.exitCode !== null) throw new Error(`the kiosk ended: ${output}`);
    });
    return { page, browser, process: kiosk, port, output: () => output, stop: () => stop(kiosk, browser) };
  } catch (error) {
    kiosk.kill('SIGKILL');
    throw error;
  }
}

function shellCommand(projectDirectory: string): readonly [program: string, ...args: string[]] {
  const electron = process.env['KIOSK_SHELL'] === 'chromium' ? null : electronProgram(projectDirectory);
  return electron !== null && hasDisplay()
    ? [electron, join(projectDirectory, 'out', 'main', 'main.mjs')]
    : [process.execPath, join(projectDirectory, 'out', 'chromium-shell', 'main.mjs'), '--headless'];
}

/**
 * Connects to the page of a kiosk that runs already, or will in a moment.
 * @param check throws where it never will
 */
export async function joinKiosk(
  port: number,
  check: () => void = () => undefined,
): Promise<Pick<RunningKiosk, 'browser' | 'page'>> {
  const browser = await connect(port, check);
  return { browser, page: await kioskPage(browser) };
}

async function connect(port: number, check: () => void): Promise<Browser> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    check();
    try {
      return await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
    } catch {
      await delay(50);
    }
  }
  throw new Error('the kiosk cannot be reached');
}

/** The page that shows the kiosk, once it has drawn its first screen. */
async function kioskPage(browser: Browser): Promise<Page> {
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const pages = browser.contexts().flatMap((context) => context.pages());
    const page = pages.find((candidate) => candidate.url().endsWith('/index.html'));
    if (page !== undefined) {
      await page.getByRole('textbox').first().waitFor();
      return page;
    }
    await delay(50);
  }
  throw new Error('the kiosk opened no page');
}

async function stop(kiosk: ChildProcess, browser: Browser): Promise<void> {
  await browser.close().catch(() => undefined);
  if (kiosk.exitCode !== null) return;
  const ended = once(kiosk, 'exit');
  kiosk.kill('SIGTERM');
  const killer = setTimeout(() => kiosk.kill('SIGKILL'), 5000);
  await ended;
  clearTimeout(killer);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
