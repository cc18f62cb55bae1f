import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright';
import type * as AppHandlerModule from './app-handler.ts';

export interface BenchPage {
  readonly page: Page;
  readonly close: () => Promise<void>;
}

/** Chromium has no scheme of ours; nothing is ever asked of this host. */
const origin = 'https://kiosk.invalid';

/**
 * Opens the bench's page in Debian's Chromium, answered by the app's own protocol handler: the same files, headers and
 * Content Security Policy. Nothing goes to a network.
 * @param out the folder that was built into
 */
export async function openBenchPage(out: string): Promise<BenchPage> {
  // Built, because the app's main process imports Electron, which is another file there.
  const { appOrigin, handlerFor, rendererFile } = (await import(
    pathToFileURL(join(out, 'ocr-bench', 'app-handler.mjs')).href
  )) as typeof AppHandlerModule;
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
