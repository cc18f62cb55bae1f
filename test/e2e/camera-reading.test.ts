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

/** What the networks say otherwise than they do. */
interface Doubt {
  /** At this place every other glyph is so much less likely than the likeliest, in logarithms. */
  readonly place?: number;
  readonly margin?: number;
  /** How much the characters are like a number's (`GlyphReading.fit`). */
  readonly fit?: number;
}

/** Makes the networks' readings less sure, as a worn print does; everything after it is the kiosk's. */
const weaken = (page: Page, doubt: Doubt): Promise<void> =>
  page.evaluate(({ place = -1, margin = 0, fit }) => {
    const event = MessageEvent.prototype;
    const data = Object.getOwnPropertyDescriptor(event, 'data');
    Object.defineProperty(event, 'data', {
      get(this: MessageEvent): unknown {
        const reply = data?.get?.call(this) as OcrReply | undefined;
        if (reply?.kind !== 'seen') return reply;
        for (const reading of reply.seen.found?.readings ?? []) {
          if (fit !== undefined) Object.assign(reading, { fit });
          for (const said of [reading.logs[place], reading.together[place]]) {
            const most = Math.max(...(said ?? []));
            said?.forEach((value, glyph) => {
              if (value < most && value > -Infinity) said[glyph] = most - margin;
            });
          }
        }
        return reply;
      },
    });
  }, doubt);

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
    await weaken(page, { place: 6, margin: 2.2 });
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

  it("looks on while the number is in doubt; prints what keeps the page's thread", async () => {
    await weaken(page, { fit: -1 });
    await noteLongTasks(page);
    await button(page, words.read).click();
    // The outline of what was seen in the first frame.
    await page.locator('svg polygon').first().waitFor({ timeout: 60_000 });
    await printLongTasks(page, 'until the camera screen has looked at a frame');
    await noteLongTasks(page);
    await page.waitForTimeout(6000);
    await printLongTasks(page, 'in six seconds of looking at a card');
    expect(await printed(page).count()).toBe(0);
    expect(await page.locator('video').count()).toBe(1);
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
