import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { joinKiosk, startKiosk, type RunningKiosk } from '../../scripts/visit/kiosk-process.ts';
import { until } from '../../scripts/virtual-desk/pcsc-system.ts';
import { projectDirectory } from '../specimen-reading.ts';
import { label } from './kiosk-desk.ts';

const number = 'SP10000001AA';

describe('a visit that its visitor does not end', () => {
  let kiosk: RunningKiosk;
  let directory: string;
  beforeEach(async () => {
    directory = mkdtempSync(join(tmpdir(), 'kiosk-'));
    writeFileSync(join(directory, 'settings.json'), '{"idleSeconds":2}');
    kiosk = await startKiosk(projectDirectory, [
      '--specimens',
      `--settings=${join(directory, 'settings.json')}`,
    ]);
  });
  afterEach(async () => {
    await kiosk.stop();
    rmSync(directory, { recursive: true });
  });

  const showResult = async (page: Page): Promise<void> => {
    await page.evaluate(async (typed) => {
      await window.kiosk.request('enter-number', { number: typed });
      await window.kiosk.request('start-reading', { specimen: 'permanent-resident' });
    }, number);
    await page.getByRole('heading', { name: '照会結果' }).waitFor();
  };

  it('is cleared when nobody touches the screen', async () => {
    await showResult(kiosk.page);
    await kiosk.page.getByRole('textbox', { name: label.number }).waitFor({ timeout: 8000 });
    expect(await kiosk.page.getByRole('textbox', { name: label.number }).inputValue()).toBe('');
    expect(await kiosk.page.content()).not.toContain(number);
  });

  it('forgets a half-typed number, too', async () => {
    const field = kiosk.page.getByRole('textbox', { name: label.number });
    await field.fill('SP1000');
    await until('the number is cleared', async () => (await field.inputValue()) === '');
  });

  /** Crashes the page that shows the kiosk. */
  const crash = async (page: Page): Promise<void> => {
    const session = await page.context().newCDPSession(page);
    await session.send('Page.crash').catch(() => undefined);
  };

  /** The page that shows an empty top screen, once there is one. */
  const topScreen = async ({ browser }: Pick<RunningKiosk, 'browser'>, besides: Page): Promise<Page> => {
    let found: Page | undefined;
    const look = async (): Promise<boolean> => {
      for (const page of browser.contexts().flatMap((context) => context.pages())) {
        const field = page.getByRole('textbox', { name: label.number });
        if (page === besides || (await field.count().catch(() => 0)) !== 1) continue;
        expect(await field.inputValue()).toBe('');
        found = page;
      }
      return found !== undefined;
    };
    // After its fourth crash in a row the page waits for a quarter of a minute.
    await expect.poll(look, { timeout: 25_000 }).toBe(true);
    return found ?? besides;
  };

  it('is cleared when the page crashes, once and again, and the next visitor finds the top screen', async () => {
    await showResult(kiosk.page);
    await crash(kiosk.page);
    const second = await topScreen(kiosk, kiosk.page);
    await showResult(second);
    await crash(second);
    await topScreen(kiosk, second);
    expect(kiosk.output()).toContain('the page is gone: crashed, 1 in a row');
    expect(kiosk.output()).toContain('the page is gone: crashed, 2 in a row');
    expect(kiosk.output()).not.toContain('10000001');
  });

  it('starts anew with its program where the page goes on crashing', async () => {
    const ended = once(kiosk.process, 'exit');
    let page = kiosk.page;
    for (let time = 1; time < 5; time += 1) {
      await crash(page);
      page = await topScreen(kiosk, page);
    }
    await crash(page);
    expect(await ended).toEqual([1, null]);
    const successor = await joinKiosk(kiosk.port);
    try {
      await topScreen(successor, kiosk.page);
    } finally {
      // A kiosk without its window ends.
      await successor.page.close();
    }
    await until('the successor has ended', async () => {
      try {
        await fetch(`http://127.0.0.1:${kiosk.port}/json/version`);
        return false;
      } catch {
        return true;
      }
    });
  });
});
