import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startKiosk, type RunningKiosk } from '../../scripts/visit/kiosk-process.ts';
import { projectDirectory } from '../specimen-reading.ts';
import { label, screenshots } from './kiosk-desk.ts';

describe('a program that is broken', () => {
  let folder: string;
  let kiosk: RunningKiosk;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'broken-kiosk-'));
    mkdirSync(screenshots, { recursive: true });
    for (const part of ['package.json', 'assets', 'out/chromium-shell', 'out/preload', 'out/renderer']) {
      cpSync(join(projectDirectory, part), join(folder, part), { recursive: true });
    }
    symlinkSync(join(projectDirectory, 'node_modules'), join(folder, 'node_modules'));
    rmSync(join(folder, 'assets', 'specimens', 'student'), { recursive: true });
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
