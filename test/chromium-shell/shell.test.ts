import { chromium } from 'playwright';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/chromium-shell/chromium.ts';
import { startFixture } from './fixture-app.ts';
import type { FixtureApp } from './fixture-app.ts';

const missing = findChromium() === null;
if (missing && process.env.CI !== 'true') {
  console.warn('test/chromium-shell is skipped: no Chromium, Chrome or Edge is installed');
}

describe.skipIf(missing && process.env.CI !== 'true')('the Chromium shell', { timeout: 30_000 }, () => {
  let fixture: FixtureApp;
  let browser: Browser;

  const connect = async (): Promise<void> => {
    browser = await chromium.connectOverCDP(`http://127.0.0.1:${fixture.port}`);
  };
  const page = (): Page => browser.contexts()[0]!.pages()[0]!;
  const evaluate = (expression: string): Promise<unknown> => page().evaluate(expression);

  beforeAll(async () => {
    fixture = await startFixture();
    console.log(`from process start to the loaded page: ${Math.round(fixture.milliseconds)} ms`);
    await connect();
  }, 30_000);

  afterAll(async () => {
    await browser.close();
    await fixture.stop();
  });

  it('loads the page from the protocol handler, as a secure context of the wanted size', async () => {
    expect(await evaluate('[isSecureContext, pageRan, document.title, innerWidth, innerHeight]')).toEqual([
      true,
      true,
      'fixture',
      1280,
      800,
    ]);
    expect(fixture.heard('request').slice(0, 2)).toEqual(['app://kiosk/index.html', 'app://kiosk/page.js']);
    expect(fixture.heard('loaded')).toEqual(['app://kiosk/index.html']);
    expect(await evaluate("fetch('nothing').then((r) => r.status)")).toBe(404);
  });

  it('keeps the content security policy', async () => {
    const inline = `(() => { const s = document.createElement('script'); s.textContent = 'window.inline = 1';
      document.head.append(s); return typeof window.inline; })()`;
    expect(await evaluate(inline)).toBe('undefined');
  });

  it("answers a worker's requests", async () => {
    const worker = "new Promise((done) => { new Worker('worker.js').onmessage = (e) => done(e.data); })";
    expect(await evaluate(worker)).toBe('from the handler');
  });

  it('carries values there and back', async () => {
    const value = {
      a: [null, true, 'あ', 1.5, NaN],
      $: 'bytes',
      value: 'x',
      deep: { $: 1 },
      none: undefined,
    };
    const both = `kiosk.invoke('echo', { ...${JSON.stringify(value)}, a: [null, true, 'あ', 1.5, NaN], none: undefined })`;
    expect(await evaluate(both)).toEqual(value);
    const bytes = `(async () => { const sent = Uint8Array.from({ length: 10000 }, (_, i) => i % 251);
      const got = await kiosk.invoke('echo', sent);
      return got instanceof Uint8Array && got.length === 10000 && got.every((byte, i) => byte === sent[i]); })()`;
    expect(await evaluate(bytes)).toBe(true);
    expect(await evaluate("kiosk.invoke('echo', new Map()).catch(String)")).toMatch(/could not be cloned/);
  });

  it("tells the caller's address as the app knows it", async () => {
    expect(await evaluate("kiosk.invoke('whoami')")).toEqual({
      url: 'app://kiosk/index.html',
      origin: 'app://kiosk',
      same: true,
      seen: 'app://kiosk/index.html',
    });
  });

  it('rejects as Electron words it', async () => {
    expect(await evaluate("kiosk.invoke('reject').catch((e) => e.message)")).toBe(
      "Error invoking remote method 'reject': Error: no",
    );
    expect(await evaluate("kiosk.invoke('unknown').catch((e) => e.message)")).toMatch(
      /No handler registered/,
    );
  });

  it('throws by name what it has not', async () => {
    expect(await evaluate("kiosk.invoke('absent')")).toEqual([
      'Error: electron.dialog is not part of the Chromium shell',
      'Error: electron.app.getLocale is not part of the Chromium shell',
    ]);
  });

  it('tells the page of events', async () => {
    await evaluate("kiosk.send('poke')");
    await page().waitForFunction('window.heard');
    expect(await evaluate('[heard[0], heard[1].two instanceof Uint8Array, heard[1].two[0]]')).toEqual([
      1,
      true,
      3,
    ]);
  });

  it('hides the way to the main process', async () => {
    const functions = `(() => { const frame = document.createElement('iframe'); document.body.append(frame);
      const own = (w) => Reflect.ownKeys(w).map(String).filter((key) => /^b[0-9a-f]{8}-|binding/.test(key));
      const found = [...own(window), ...own(frame.contentWindow)];
      const inner = typeof frame.contentWindow.kiosk; frame.remove(); return [found, inner]; })()`;
    expect(await evaluate(functions)).toEqual([[], 'undefined']);
    expect(await evaluate('[Object.isFrozen(kiosk), delete window.kiosk, typeof kiosk.invoke]')).toEqual([
      true,
      false,
      'function',
    ]);
  });

  it('refuses every other origin', async () => {
    expect(await evaluate("fetch('https://example.com/').catch(String)")).toMatch(/Failed to fetch/);
    expect(await evaluate("fetch('https://other.app.invalid/x').then((r) => r.status)")).toBe(404);
    const frame = `new Promise((done) => { const f = document.createElement('iframe');
      f.src = 'https://example.com/'; document.body.append(f); setTimeout(() => {
      let seen; try { seen = f.contentWindow.location.href; } catch { seen = 'foreign'; } f.remove(); done(seen); }, 300); })`;
    expect(await evaluate(frame)).toBe('about:blank');
    await evaluate("void window.open('https://example.com/popup')");
    await fixture.until('window-open', 1);
    await evaluate("location.href = 'https://example.com/away'");
    await fixture.until('will-navigate', 1);
    expect(fixture.heard('will-navigate')).toEqual(['https://example.com/away']);
    expect(await evaluate('[location.pathname, document.title]')).toEqual(['/index.html', 'fixture']);
    await expect.poll(() => browser.contexts()[0]?.pages().length).toBe(1);
  });

  it('grants the camera alone', async () => {
    const states = `Promise.all(['camera', 'microphone', 'geolocation'].map((name) =>
      navigator.permissions.query({ name }).then((p) => p.state)))`;
    expect(await evaluate(states)).toEqual(['granted', 'denied', 'denied']);
  });

  it('opens the page anew after a crash', async () => {
    const before = fixture.heard('loaded').length;
    const cdp = await browser.contexts()[0]!.newCDPSession(page());
    void cdp.send('Page.crash').catch(() => undefined);
    await fixture.until('gone', 1);
    await fixture.until('loaded', before + 1);
    await browser.close();
    await connect();
    await expect.poll(() => browser.contexts()[0]?.pages().length).toBe(1);
    expect(await evaluate("kiosk.invoke('echo', 'again')")).toBe('again');
  });

  it('ends when its window is closed', async () => {
    await page().close();
    expect(await fixture.ended).toBe(0);
    expect([fixture.heard('closed'), fixture.heard('all-closed'), fixture.heard('will-quit')]).toEqual([
      [null],
      [null],
      [null],
    ]);
  });
});
