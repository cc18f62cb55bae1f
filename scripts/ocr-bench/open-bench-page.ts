import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { appOrigin, rendererFile, serveRenderer } from '../../main/app-protocol.ts';

export interface BenchPage {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

type Handler = (request: Request) => Promise<Response>;

/** Chromium has no scheme of ours; nothing is ever asked of this host. */
const origin = 'https://kiosk.invalid';

/**
 * Opens the bench's page in Debian's Chromium, answered by the app's own protocol handler: the same files, headers and
 * Content Security Policy. Nothing goes to a network.
 * @param out the folder that was built into
 */
export async function openBenchPage(out: string): Promise<BenchPage> {
  const app = handlerFor(join(out, 'renderer'));
  const own = handlerFor(join(out, 'ocr-bench', 'page'));
  const browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--enable-precise-memory-info',
    ],
  });
  const page = await browser.newPage();
  await page.route('**/*', async (route) => {
    const address = route.request().url().replace(origin, appOrigin);
    const file = rendererFile(join(out, 'ocr-bench', 'page'), address);
    const handler = file !== null && existsSync(file) ? own : app;
    const response = await handler(new Request(address));
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    });
  });
  page.on('pageerror', (error) => {
    console.error(`bench page: ${error.message}`);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(`bench page: ${message.text()}`);
  });
  await page.goto(`${origin}/bench-page.html`);
  await page.evaluate(() => (globalThis as unknown as { engineReady: Promise<void> }).engineReady);
  return { page, close: () => browser.close() };
}

/** The handler that the app gives to Electron. */
function handlerFor(directory: string): Handler {
  const handlers: Handler[] = [];
  const protocol = { handle: (_: string, handler: Handler) => handlers.push(handler) };
  serveRenderer({ protocol } as unknown as Electron.Session, directory);
  const [handler] = handlers;
  if (handler === undefined) throw new Error('the app serves nothing');
  return handler;
}
