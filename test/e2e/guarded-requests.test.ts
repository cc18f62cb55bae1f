import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startKiosk, type RunningKiosk } from '../../scripts/visit/kiosk-process.ts';
import { projectDirectory } from '../specimen-reading.ts';

describe('a page that was taken over', () => {
  let kiosk: RunningKiosk;
  beforeAll(async () => {
    kiosk = await startKiosk(projectDirectory, ['--specimens']);
  });
  afterAll(async () => {
    await kiosk.stop();
  });

  /** Sends anything under any name, as a script on the page could. */
  const send = (name: string, payload: unknown): Promise<unknown> =>
    kiosk.page.evaluate(
      ([requestName, request]) =>
        (window.kiosk.request as (name: unknown, request: unknown) => Promise<unknown>)(requestName, request),
      [name, payload] as const,
    );

  it.each<[string, unknown]>([
    ['enter-number', null],
    ['enter-number', { number: 5 }],
    ['enter-number', { number: 'A'.repeat(1_000_000) }],
    ['enter-number', { number: 'SP10000001AA', more: true }],
    ['enter-number', ['SP10000001AA']],
    ['open-camera', null],
    ['open-camera', { number: 'A'.repeat(65) }],
    ['open-camera', { number: 'SP1', device: 'any' }],
    ['number-recognised', { number: '' }],
    ['number-recognised', { number: 'SP1000000' }],
    ['number-recognised', { number: 'SP10000001AA<b>' }],
    ['number-recognised', { number: '5'.repeat(1_000_000) }],
    ['number-recognised', { number: 'SP10000001AA', confidence: 1 }],
    ['camera-failed', { code: 'internal-error' }],
    ['camera-failed', { code: 'camera-busy', detail: 'words of the page' }],
    ['camera-failed', { code: 'toString' }],
    ['start-reading', { specimen: 7 }],
    ['start-reading', {}],
    ['open-link', { link: 'https://example.com/' }],
    ['open-link', { link: 'constructor' }],
    ['go-back', 'now'],
    ['finish', { force: true }],
    ['get-state', 0],
  ])('gets a refusal for %s with %o, and nothing happens', async (name, payload) => {
    expect(await send(name, payload)).toEqual({ ok: false, refusal: 'malformed-request' });
    expect(await send('get-state', null)).toMatchObject({ ok: true, value: { session: { screen: 'top' } } });
  });

  it('gets a refusal for what does not belong to the screen', async () => {
    for (const name of ['go-back', 'try-again']) {
      expect(await send(name, null)).toEqual({ ok: false, refusal: 'not-now' });
    }
    expect(await send('start-reading', { specimen: 'student' })).toEqual({ ok: false, refusal: 'not-now' });
    for (const [name, request] of [
      ['number-recognised', { number: 'SP10000001AA' }],
      ['camera-failed', { code: 'camera-busy' }],
    ] as const) {
      expect(await send(name, request)).toEqual({ ok: false, refusal: 'not-now' });
    }
  });

  it('finds no request that the contract does not have', async () => {
    expect(await send('read-file', null)).toMatchObject({ ok: false });
    expect(await kiosk.page.evaluate(() => typeof (globalThis as { require?: unknown }).require)).toBe(
      'undefined',
    );
    expect(await kiosk.page.evaluate(() => Object.isFrozen(window.kiosk))).toBe(true);
  });

  it('is logged without content', () => {
    expect(kiosk.output()).toContain('request enter-number was refused: malformed-request');
    expect(kiosk.output()).not.toContain('SP10000001AA');
    expect(kiosk.output()).not.toContain('AAAA');
  });

  it('can reach nothing but its own files', async () => {
    const reach = (address: string): Promise<string> =>
      kiosk.page.evaluate(async (url) => {
        try {
          return `status ${(await fetch(url)).status}`;
        } catch {
          return 'refused';
        }
      }, address);
    expect(await reach('https://example.com/')).toBe('refused');
    expect(await reach('http://127.0.0.1:1/')).toBe('refused');
    expect(await reach('/licences.json')).toBe('status 200');
    expect(await reach('/../main/main.mjs')).not.toBe('status 200');
    expect(await reach('/%2e%2e/main/main.mjs')).not.toBe('status 200');
  });

  it('goes nowhere and opens nothing', async () => {
    const { page } = kiosk;
    const before = page.url();
    await page.evaluate(() => {
      window.open('https://example.com/');
      window.open('/index.html');
    });
    for (const address of ['https://example.com/', 'file:///etc/passwd', 'data:text/html,hello']) {
      await page.evaluate((away) => {
        location.href = away;
      }, address);
      await page.waitForTimeout(200);
      expect(page.url()).toBe(before);
    }
    await expect.poll(() => page.context().pages().length).toBe(1);
    expect(await send('get-state', null)).toMatchObject({ ok: true });
  });
});
