import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startKiosk, type RunningKiosk } from '../../scripts/visit/kiosk-process.ts';
import { copyProgramWithout } from './broken-program.ts';
import { label, screenshots } from './kiosk-desk.ts';

describe('a program that is broken', () => {
  let folder: string;
  let kiosk: RunningKiosk;
  beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true });
    folder = copyProgramWithout('assets/specimens/student');
    kiosk = await startKiosk(folder, ['--specimens']);
    await kiosk.page.setViewportSize({ width: 1280, height: 800 });
  });
  afterAll(async () => {
    await kiosk.stop();
    rmSync(folder, { recursive: true });
  });

  it('says so without a word of the cause, and goes back to the top screen', async () => {
    const { page } = kiosk;
    await page.evaluate(async () => {
      await window.kiosk.request('enter-number', { number: 'SP10000002BB' });
      await window.kiosk.request('start-reading', { specimen: 'student' });
    });
    await page.getByText('異常が発生したためトップ画面に戻ります').waitFor();
    const said = await page.getByRole('alertdialog').innerText();
    expect(said).toContain('internal-error');
    for (const cause of ['ENOENT', folder, 'SP10000002BB']) expect(said).not.toContain(cause);
    await page.screenshot({ path: join(screenshots, 'failure-internal-error.png') });
    await page.getByRole('button', { name: label.finish }).click();
    const field = page.getByRole('textbox', { name: label.number });
    await field.waitFor();
    expect(await field.inputValue()).toBe('');
    expect(kiosk.output()).not.toContain('10000002');
  });
});
