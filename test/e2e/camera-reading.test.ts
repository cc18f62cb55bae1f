import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { OcrReply } from '../../renderer/ocr/ocr-messages.ts';
import { until } from '../../scripts/virtual-desk/pcsc-system.ts';
import {
  button,
  field,
  noteLongTasks,
  number,
  printed,
  printLongTasks,
  startAtTop,
  startCameraKiosk,
  statesOfTracks,
  watchPage,
  words,
  type CameraKiosk,
} from './camera-kiosk.ts';
import { label, screenshots } from './kiosk-desk.ts';

/**
 * Makes both networks' readings of one place hardly sure, as a worn print does; everything after it is the kiosk's.
 * @param margin logarithm of how much likelier the likeliest glyph is than any other
 */
const weaken = (page: Page, place: number, margin: number): Promise<void> =>
  page.evaluate(
    ([wanted, left]) => {
      const event = MessageEvent.prototype;
      const data = Object.getOwnPropertyDescriptor(event, 'data');
      Object.defineProperty(event, 'data', {
        get(this: MessageEvent): unknown {
          const reply = data?.get?.call(this) as OcrReply | undefined;
          if (reply?.kind !== 'seen') return reply;
          const readings = reply.seen.found?.readings ?? [];
          for (const said of readings.flatMap(({ logs, together }) => [logs[wanted], together[wanted]])) {
            const most = Math.max(...(said ?? []));
            said?.forEach((value, glyph) => {
              if (value < most && value > -Infinity) said[glyph] = most - left;
            });
          }
          return reply;
        },
      });
    },
    [place, margin] as const,
  );

const reading = '番号を読み取っています';

describe('the camera, with a card held to it', () => {
  let desk: CameraKiosk;
  let page: Page;
  beforeAll(async () => {
    desk = await startCameraKiosk(24);
    page = desk.kiosk.page;
  }, 180_000);
  afterEach(async () => {
    await startAtTop(page);
  });
  afterAll(async () => {
    await desk.stop();
  });

  it('reads the number, shows it over the cells, and goes on to the card', async () => {
    await watchPage(page);
    await button(page, words.read).click();
    await page.locator('video').waitFor();
    await printed(page).waitFor({ timeout: 60_000 });
    expect(await field(page).inputValue()).toBe(number);
    await page.getByText('お手元の在留カード等の番号と一致していることをご確認ください').waitFor();
    await page.screenshot({ path: join(screenshots, 'top-recognised.png') });
    expect(new Set(await statesOfTracks(page))).toEqual(new Set(['ended']));
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);

    const picture = await printed(page).boundingBox();
    const first = await page.locator('[data-place="0"]').boundingBox();
    const last = await page.locator('[data-place="11"]').boundingBox();
    expect(picture?.x).toBeCloseTo(first?.x ?? NaN, 0);
    expect((picture?.x ?? 0) + (picture?.width ?? 0)).toBeCloseTo((last?.x ?? 0) + (last?.width ?? 0), 0);
    expect((picture?.y ?? 0) + (picture?.height ?? 0)).toBeLessThan(first?.y ?? 0);

    await button(page, label.next).click();
    await button(page, label.start).waitFor();
    await button(page, words.back).click();
    await printed(page).waitFor();
    const lastColour = (): Promise<number> =>
      page.evaluate(() =>
        Math.max(...window.watched.pictures.map(({ data }) => data.findLastIndex(Boolean))),
      );
    expect(await lastColour()).toBeGreaterThan(0);
    await page.evaluate(() => window.kiosk.request('finish', null));
    await until('the pictures are overwritten', async () => (await lastColour()) === -1);
    expect(desk.kiosk.output()).not.toContain('10000001');
  }, 90_000);

  it('marks the cell of a character that it was less sure of, until that is corrected', async () => {
    await weaken(page, 6, 2.2);
    await button(page, words.read).click();
    await printed(page).waitFor({ timeout: 60_000 });
    expect(await field(page).inputValue()).toBe(number);
    const cells = page.locator('[data-place]');
    expect(await cells.allInnerTexts()).toEqual(
      Array.from(number, (character, place) => (place === 6 ? `${character}\n?` : character)),
    );
    await page.getByText('「?」の付いた桁（7）は読み取りが不確かです').waitFor();
    await page.screenshot({ path: join(screenshots, 'top-uncertain.png') });
    await field(page).fill('SP10008001AA');
    expect(await cells.allInnerTexts()).toEqual(Array.from('SP10008001AA'));
  }, 90_000);

  it('looks on while a character is in doubt, and the page stays free', async () => {
    await weaken(page, 6, 0);
    await noteLongTasks(page);
    await button(page, words.read).click();
    await page.getByText(reading).waitFor({ timeout: 60_000 });
    await printLongTasks(page, 'while the camera screen opens');
    await noteLongTasks(page);
    await page.waitForTimeout(6000);
    await printLongTasks(page, 'in six seconds of looking at a card');
    expect(await printed(page).count()).toBe(0);
    expect(await page.getByText(reading).count()).toBe(1);
  }, 90_000);

  it('forgets the picture when the number is erased', async () => {
    await button(page, words.read).click();
    await printed(page).waitFor({ timeout: 60_000 });
    await field(page).fill('SP1000');
    expect(await printed(page).count()).toBe(1);
    await field(page).fill('');
    await printed(page).waitFor({ state: 'detached' });
  }, 90_000);
});
