import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startKiosk, type RunningKiosk } from '../../scripts/visit/kiosk-process.ts';
import { until } from '../../scripts/virtual-desk/pcsc-system.ts';
import { projectDirectory } from '../specimen-reading.ts';

const number = 'SP10000001AA';

describe("the shown card's number in the clipboard", () => {
  let kiosk: RunningKiosk;
  beforeAll(async () => {
    kiosk = await startKiosk(projectDirectory, ['--specimens']);
  });
  afterAll(async () => {
    await kiosk.stop();
  });
  beforeEach(async () => {
    await inClipboard('something else');
    await kiosk.page.evaluate(async (typed) => {
      await window.kiosk.request('finish', null);
      await window.kiosk.request('enter-number', { number: typed });
      await window.kiosk.request('start-reading', { specimen: 'permanent-resident' });
    }, number);
    await kiosk.page.getByRole('heading', { name: '照会結果' }).waitFor();
  });

  const grant = async (): Promise<void> => {
    const { origin } = new URL(kiosk.page.url());
    await kiosk.page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
  };
  /** What another program would find. The page may look only because the test lets it. */
  const clipboard = async (): Promise<string> => {
    await grant();
    return kiosk.page.evaluate(() => navigator.clipboard.readText());
  };
  const inClipboard = async (text: string): Promise<void> => {
    await grant();
    await kiosk.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  };
  const copy = async (): Promise<void> => {
    const { page } = kiosk;
    await page.getByRole('button', { name: /在留カード等番号の有効性を確認します/ }).click();
    await page.getByRole('button', { name: '番号をコピー' }).click();
    await page.getByText('コピーしました').waitFor();
  };
  const finish = () => kiosk.page.evaluate(() => window.kiosk.request('finish', null));

  it('is copied by a touch, and leaves with its visitor', async () => {
    await copy();
    expect(await clipboard()).toBe(number);
    await finish();
    await until('the clipboard is empty', async () => (await clipboard()) === '');
  });

  it('leaves alone what somebody copied since', async () => {
    await copy();
    await inClipboard('a note of the staff');
    await finish();
    await kiosk.page.waitForTimeout(1000);
    expect(await clipboard()).toBe('a note of the staff');
  });

  it('is not copied without a touch, nor from another screen', async () => {
    expect(await clipboard()).toBe('something else');
    await finish();
    const reply = await kiosk.page.evaluate(() => window.kiosk.request('copy-number', null));
    expect(reply).toEqual({ ok: false, refusal: 'not-now' });
    expect(await clipboard()).toBe('something else');
  });

  it('is out of reach for the page itself', async () => {
    const fresh = await startKiosk(projectDirectory, ['--specimens']);
    try {
      const reach = (): Promise<readonly unknown[]> =>
        fresh.page.evaluate(() =>
          Promise.all(
            [navigator.clipboard.readText(), navigator.clipboard.writeText('x')].map((attempt) =>
              attempt.then(
                () => 'done',
                (error: unknown) => (error as Error).name,
              ),
            ),
          ),
        );
      expect(await reach()).toEqual(['NotAllowedError', 'NotAllowedError']);
      await fresh.page.evaluate(async (typed) => {
        await window.kiosk.request('enter-number', { number: typed });
        await window.kiosk.request('start-reading', { specimen: 'permanent-resident' });
      }, number);
      await fresh.page.getByRole('heading', { name: '照会結果' }).waitFor();
      expect(await fresh.page.evaluate(() => window.kiosk.request('copy-number', null))).toMatchObject({
        ok: true,
      });
      expect(await reach()).toEqual(['NotAllowedError', 'NotAllowedError']);
    } finally {
      await fresh.stop();
    }
  });
});
