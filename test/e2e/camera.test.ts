import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page, Worker } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/virtual-desk/pcsc-system.ts';
import { startKiosk } from '../../scripts/visit/kiosk-process.ts';
import { projectDirectory } from '../specimen-reading.ts';
import {
  button,
  field,
  number,
  startAtTop,
  startCameraKiosk,
  statesOfTracks,
  watchPage,
  words,
  type CameraKiosk,
} from './camera-kiosk.ts';
import { label, screenshots } from './kiosk-desk.ts';

describe('the camera, with nothing in front of it', () => {
  let desk: CameraKiosk;
  let page: Page;
  beforeAll(async () => {
    desk = await startCameraKiosk(0);
    page = desk.kiosk.page;
  }, 180_000);
  afterEach(async () => {
    await startAtTop(page);
  });
  afterAll(async () => {
    await desk.stop();
  });

  const open = async (): Promise<void> => {
    await watchPage(page);
    await button(page, words.read).click();
    await page.waitForFunction(() => (document.querySelector('video')?.videoWidth ?? 0) > 0);
  };
  const isDark = (): Promise<void> =>
    until('the camera is dark', async () => {
      const states = await statesOfTracks(page);
      return states.length > 0 && states.every((state) => state === 'ended');
    });

  it.each(['light', 'dark'] as const)('has nothing for axe to find in the %s theme', async (colorScheme) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await open();
    await page.waitForTimeout(1500);
    await page.screenshot({ path: join(screenshots, `camera-${colorScheme}.png`) });
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
      [],
    );
    await page.emulateMedia({ colorScheme: 'light' });
  });

  it.each<[string, () => Promise<void>]>([
    ['戻る', () => button(page, words.back).click()],
    ['番号を入力する', () => button(page, words.type).click()],
    ['Escape', () => page.keyboard.press('Escape')],
  ])('is left by %s: what was typed is there, and the camera is dark', async (_name, leave) => {
    await field(page).fill('sp1000');
    await open();
    expect(await statesOfTracks(page)).toContain('live');
    await leave();
    await field(page).waitFor();
    expect(await field(page).inputValue()).toBe('SP1000');
    await isDark();
  });

  it('is dark when the visit ends, and the recogniser has ended with it', async () => {
    await open();
    const recogniser = (): readonly Worker[] =>
      page.workers().filter((worker) => !worker.url().endsWith('image-worker.js'));
    await until('the recogniser works', () => recogniser().length > 0);
    const working = new Set(recogniser());
    for (const worker of working) worker.once('close', () => working.delete(worker));
    await page.evaluate(() => window.kiosk.request('finish', null));
    await field(page).waitFor();
    await isDark();
    await until('every worker has ended', () => working.size === 0);
  });

  it('is dark while nobody can see the page', async () => {
    await open();
    const show = (state: DocumentVisibilityState): Promise<void> =>
      page.evaluate((wanted) => {
        Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => wanted });
        document.dispatchEvent(new Event('visibilitychange'));
      }, state);
    await show('hidden');
    await isDark();
    await show('visible');
    await until('it runs again', async () => (await statesOfTracks(page)).includes('live'));
  });

  it('shows the picture as in a mirror, and remembers that', async () => {
    await open();
    const mirrored = (): Promise<boolean> =>
      page.locator('video').evaluate((video) => {
        const { transform } = getComputedStyle(video.parentElement ?? video);
        return transform.startsWith('matrix(-1');
      });
    expect(await mirrored()).toBe(false);
    await page.getByRole('switch', { name: /左右を反転する/ }).click();
    expect(await mirrored()).toBe(true);
    await button(page, words.back).click();
    await field(page).waitFor();
    await button(page, words.read).click();
    await page.locator('video').waitFor();
    expect(await mirrored()).toBe(true);
  });

  it('gives the page the picture, and neither sound nor anything else', async () => {
    const outcome = (constraints: MediaStreamConstraints): Promise<string> =>
      page.evaluate(async (wanted) => {
        try {
          const stream = await navigator.mediaDevices.getUserMedia(wanted);
          const kinds = stream.getTracks().map(({ kind }) => kind);
          for (const track of stream.getTracks()) track.stop();
          return kinds.join();
        } catch (error) {
          return error instanceof Error ? error.name : '';
        }
      }, constraints);
    expect(await outcome({ video: true })).toBe('video');
    expect(await outcome({ audio: true })).toBe('NotAllowedError');
    expect(await outcome({ audio: true, video: true })).toBe('NotAllowedError');
    const states = await page.evaluate(async () => {
      const names = ['microphone', 'geolocation', 'notifications', 'clipboard-read'] as const;
      const all = names.map((name) => navigator.permissions.query({ name: name as PermissionName }));
      return (await Promise.all(all)).map(({ state }) => state);
    });
    expect(new Set(states)).toEqual(new Set(['denied']));
  });

  it('says what is refused, and leads to typing or to another try', async () => {
    const cdp = await page.context().newCDPSession(page);
    const origin = await page.evaluate(() => location.origin);
    const permission = { name: 'camera' };
    await cdp.send('Browser.setPermission', { permission, setting: 'denied', origin });
    await field(page).fill('SP1000');
    await button(page, words.read).click();
    await page.getByText('カメラへのアクセスを許可してください').waitFor();
    await page.getByText('camera-denied').waitFor();
    await page.screenshot({ path: join(screenshots, 'failure-camera-denied.png') });
    await cdp.send('Browser.setPermission', { permission, setting: 'granted', origin });
    await button(page, words.again).click();
    await page.waitForFunction(() => (document.querySelector('video')?.videoWidth ?? 0) > 0);
    await button(page, words.back).click();
    await field(page).waitFor();
    expect(await field(page).inputValue()).toBe('SP1000');
  });

  it('says that another program has the camera', async () => {
    await page.evaluate(() => {
      navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotReadableError'));
    });
    await field(page).fill('SP1000');
    await button(page, words.read).click();
    await page.getByText('camera-busy').waitFor();
    await page.screenshot({ path: join(screenshots, 'failure-camera-busy.png') });
    await button(page, words.type).click();
    await field(page).waitFor();
    expect(await field(page).inputValue()).toBe('SP1000');
  });
});

describe('a kiosk without a camera', () => {
  it('says so, and takes the number by hand', async () => {
    const kiosk = await startKiosk(projectDirectory, ['--specimens']);
    const { page } = kiosk;
    try {
      await page.setViewportSize({ width: 1280, height: 800 });
      await button(page, words.read).click();
      await page.getByText('camera-missing').waitFor();
      await page.screenshot({ path: join(screenshots, 'failure-camera-missing.png') });
      await button(page, words.type).click();
      await field(page).fill(number);
      await button(page, label.next).click();
      await button(page, label.start).waitFor();
    } finally {
      await kiosk.stop();
    }
  });
});
