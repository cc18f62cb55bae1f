import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startKiosk, type RunningKiosk } from '../../scripts/visit/kiosk-process.ts';
import { projectDirectory } from '../specimen-reading.ts';
import { Touch } from './touch.ts';

const centre = { x: 640, y: 420 };

describe('the enlarged card face, by touch and by keys', () => {
  let kiosk: RunningKiosk;
  let touch: Touch;
  beforeAll(async () => {
    kiosk = await startKiosk(projectDirectory, ['--specimens']);
    const { page } = kiosk;
    await page.setViewportSize({ width: 1280, height: 800 });
    touch = await Touch.on(page);
    await page.evaluate(async () => {
      await window.kiosk.request('enter-number', { number: 'SP10000001AA' });
      await window.kiosk.request('start-reading', { specimen: 'permanent-resident' });
    });
    await page.getByRole('button', { name: /券面を拡大/ }).click();
    await page.locator('[data-viewer]').waitFor();
    await page.waitForTimeout(500);
  });
  afterAll(async () => {
    await kiosk.stop();
  });

  const scale = async (): Promise<number> =>
    Number(await kiosk.page.locator('[data-viewer]').getAttribute('data-scale'));

  /** The scale once it has come to rest. */
  async function restingScale(): Promise<number> {
    let last = -1;
    for (let attempt = 0; attempt < 40; attempt += 1) {
      await kiosk.page.waitForTimeout(120);
      const now = await scale();
      if (now === last) return now;
      last = now;
    }
    throw new Error('the scale never came to rest');
  }

  const position = (): Promise<string> =>
    kiosk.page
      .locator('.react-transform-component')
      .evaluate((element) => getComputedStyle(element).transform);

  beforeEach(async () => {
    await kiosk.page.keyboard.press('0');
    expect(await restingScale()).toBe(1);
  });

  it('grows to 5.0 and no further by pinching out', async () => {
    await touch.pinch(centre, 60, 240);
    const once = await restingScale();
    expect(once).toBeGreaterThan(1.5);
    for (let again = 0; again < 4; again += 1) await touch.pinch(centre, 60, 400);
    expect(await restingScale()).toBe(5);
  });

  it('shrinks to 1.0 and no further by pinching in', async () => {
    await touch.pinch(centre, 60, 300);
    expect(await restingScale()).toBeGreaterThan(1.5);
    for (let again = 0; again < 4; again += 1) await touch.pinch(centre, 500, 60);
    expect(await restingScale()).toBe(1);
  });

  it('goes to 2.0 below it, and to 1.0 from there, by a double tap', async () => {
    await touch.doubleTap(centre);
    expect(await restingScale()).toBe(2);
    await kiosk.page.waitForTimeout(600);
    await touch.doubleTap(centre);
    expect(await restingScale()).toBe(1);
  });

  it('moves by dragging when it is enlarged', async () => {
    await touch.doubleTap(centre);
    expect(await restingScale()).toBe(2);
    await kiosk.page.waitForTimeout(600);
    const before = await position();
    await touch.drag(centre, { x: centre.x - 150, y: centre.y - 60 });
    await restingScale();
    expect(await position()).not.toBe(before);
    expect(await restingScale()).toBe(2);
  });

  it('obeys plus, minus, zero, arrows, the wheel and the buttons', async () => {
    const { page } = kiosk;
    await page.keyboard.press('+');
    expect(await restingScale()).toBeGreaterThan(1);
    const before = await position();
    await page.keyboard.press('ArrowRight');
    await restingScale();
    expect(await position()).not.toBe(before);
    await page.keyboard.press('-');
    expect(await restingScale()).toBe(1);
    await page.mouse.move(centre.x, centre.y);
    await page.mouse.wheel(0, -300);
    expect(await restingScale()).toBeGreaterThan(1);
    await page.getByRole('button', { name: '元に戻す' }).click();
    expect(await restingScale()).toBe(1);
    await page.getByRole('button', { name: '拡大', exact: true }).click();
    expect(await restingScale()).toBeGreaterThan(1);
  });

  it('closes by Escape and by its button, with the result as it was', async () => {
    const { page } = kiosk;
    const result = page.getByRole('heading', { name: '照会結果' });
    await page.keyboard.press('Escape');
    await page.locator('[data-viewer]').waitFor({ state: 'detached' });
    await result.waitFor();
    await page.keyboard.press('Enter');
    await page.locator('[data-viewer]').waitFor();
    await page.getByRole('button', { name: '閉じる' }).click();
    await page.locator('[data-viewer]').waitFor({ state: 'detached' });
    await result.waitFor();
    await page.getByRole('button', { name: /券面を拡大/ }).click();
    await page.locator('[data-viewer]').waitFor();
  });
});
