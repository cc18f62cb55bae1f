import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startKiosk, type RunningKiosk } from '../../scripts/visit/kiosk-process.ts';
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

  const showResult = async (): Promise<void> => {
    await kiosk.page.evaluate(async (typed) => {
      await window.kiosk.request('enter-number', { number: typed });
      await window.kiosk.request('start-reading', { specimen: 'permanent-resident' });
    }, number);
    await kiosk.page.getByRole('heading', { name: '照会結果' }).waitFor();
  };

  it('is cleared when nobody touches the screen', async () => {
    await showResult();
    await kiosk.page.getByRole('textbox', { name: label.number }).waitFor({ timeout: 8000 });
    expect(await kiosk.page.getByRole('textbox', { name: label.number }).inputValue()).toBe('');
    expect(await kiosk.page.content()).not.toContain(number);
  });

  it('forgets a half-typed number, too', async () => {
    const field = kiosk.page.getByRole('textbox', { name: label.number });
    await field.fill('SP1000');
    await until('the number is cleared', async () => (await field.inputValue()) === '');
  });

  it('is cleared when the page crashes, and the next visitor finds the top screen', async () => {
    await showResult();
    const session = await kiosk.page.context().newCDPSession(kiosk.page);
    await session.send('Page.crash').catch(() => undefined);
    await until('a new page shows the top screen', async () => {
      const pages = kiosk.browser.contexts().flatMap((context) => context.pages());
      for (const page of pages) {
        const field = page.getByRole('textbox', { name: label.number });
        if ((await field.count().catch(() => 0)) === 1) return (await field.inputValue()) === '';
      }
      return false;
    });
    expect(kiosk.output()).toContain('the page is gone');
    expect(kiosk.output()).not.toContain('10000001');
  });
});
