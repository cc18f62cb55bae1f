import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startKiosk, type RunningKiosk } from '../../scripts/visit/kiosk-process.ts';
import { projectDirectory } from '../specimen-reading.ts';
import { label, screenshots } from './kiosk-desk.ts';

describe('the kiosk for everybody', () => {
  let kiosk: RunningKiosk;
  let page: Page;
  beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true });
    kiosk = await startKiosk(projectDirectory, ['--specimens']);
    page = kiosk.page;
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
  });
  afterAll(async () => {
    await kiosk.stop();
  });

  const shoot = (name: string) => page.screenshot({ path: join(screenshots, `${name}.png`) });
  const finish = () => page.evaluate(() => window.kiosk.request('finish', null));
  const enter = (number: string) =>
    page.evaluate((typed) => window.kiosk.request('enter-number', { number: typed }), number);
  const readSpecimen = async (name: string, number: string): Promise<void> => {
    await enter(number);
    await page.evaluate((specimen) => window.kiosk.request('start-reading', { specimen }), name);
  };
  const resultShown = () => page.getByRole('heading', { name: '照会結果' }).waitFor();

  /** How to reach each screen from an empty top screen. */
  const screens: Readonly<Record<string, () => Promise<unknown>>> = {
    top: () => page.getByRole('textbox', { name: label.number }).waitFor(),
    licences: async () => {
      await page.getByRole('button', { name: 'ライセンス' }).click();
      await page.getByRole('dialog').getByText('react', { exact: false }).first().waitFor();
    },
    'place-card': async () => {
      await enter('SP10000001AA');
      await page.getByRole('button', { name: label.start }).waitFor();
    },
    reading: async () => {
      await readSpecimen('slow', 'SP10000001AA');
      await page.getByRole('progressbar').waitFor();
    },
    'result-genuine': async () => {
      await readSpecimen('both-permissions', 'SP10000003CC');
      await resultShown();
    },
    'result-forged': async () => {
      await readSpecimen('forged-photo', 'SP10000001AA');
      await resultShown();
    },
    'result-child': async () => {
      await readSpecimen('child', 'SP10000007GG');
      await resultShown();
    },
    'result-second-genuine': async () => {
      await readSpecimen('second-both-permissions', 'SP50000004DD');
      await resultShown();
    },
    'result-second-certificate': async () => {
      await readSpecimen('second-special-permanent-resident', 'SP60000008HH');
      await resultShown();
    },
    'result-second-infant': async () => {
      await readSpecimen('second-infant-unsigned', 'SP50000005EE');
      await resultShown();
    },
    'result-second-forged': async () => {
      await readSpecimen('second-forged-entries', 'SP50000002BB');
      await resultShown();
    },
    'viewer-second': async () => {
      await readSpecimen('second-worker', 'SP50000001AA');
      await resultShown();
      // A press while the face is still being drawn may begin on one picture and end on the next.
      await page.locator('[data-card-face="drawn"]').first().waitFor();
      await page.getByRole('button', { name: /券面を拡大/ }).click();
      await page.locator('[data-viewer]').waitFor();
    },
    viewer: async () => {
      await readSpecimen('permanent-resident', 'SP10000001AA');
      await resultShown();
      // A press while the face is still being drawn may begin on one picture and end on the next.
      await page.locator('[data-card-face="drawn"]').first().waitFor();
      await page.getByRole('button', { name: /券面を拡大/ }).click();
      await page.locator('[data-viewer]').waitFor();
    },
    failure: async () => {
      await readSpecimen('chip-faulty', 'SP10000001AA');
      await page
        .getByText(/エラーコード/)
        .first()
        .waitFor();
    },
    'wrong-number': async () => {
      await readSpecimen('student', 'SP10000001AA');
      await page
        .getByText(/エラーコード/)
        .first()
        .waitFor();
    },
  };

  it.each(
    Object.keys(screens).flatMap((name) =>
      (['light', 'dark'] as const).map((theme) => [name, theme] as const),
    ),
  )('has nothing for axe to find on %s in the %s theme', async (name, colorScheme) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await finish();
    await page.reload();
    await page.getByRole('textbox', { name: label.number }).waitFor();
    await screens[name]?.();
    await page.waitForTimeout(300);
    // The visits shoot the others.
    if (name === 'licences' || name === 'viewer') await shoot(`${name}-${colorScheme}`);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
      [],
    );
  });

  it('reads a drawn card aloud as a list of labels and values, with what is not signed', async () => {
    await finish();
    await page.reload();
    await page.getByRole('textbox', { name: label.number }).waitFor();
    await readSpecimen('second-worker', 'SP50000001AA');
    await resultShown();
    const card = page.getByRole('group', { name: '在留カードの券面（第２世代）' });
    await card.getByRole('img', { name: '氏名の画像' }).waitFor();
    await card.getByRole('img', { name: '住居地の画像' }).waitFor();
    await card.getByRole('img', { name: '顔写真' }).waitFor();
    const said = await card.locator('dl > div').evaluateAll((entries) =>
      entries.map((entry) => {
        const words = (selector: string) =>
          [...entry.querySelectorAll(selector)].map((part) => part.textContent).join(' ');
        return [entry.getAttribute('data-entry'), words('dt'), words('dd')];
      }),
    );
    const valueOf = (name: string) => said.find(([entry]) => entry === name)?.[2];
    expect(said.map(([, term]) => term?.slice(0, 2))).toEqual([
      '番号',
      '氏名',
      '生年',
      '性別',
      '国籍',
      '住居',
      '在留',
      '就労',
      '在留',
      '許可',
      '許可',
      'この',
    ]);
    expect(valueOf('number')).toMatch(/^SP50000001AA 署名対象外/u);
    expect(valueOf('address')).toContain('署名対象外');
    expect(valueOf('birthDate')).toBe('1988年6月18日');
    expect(valueOf('workRestriction')).toContain('在留資格に基づく就労活動のみ可');
    expect(valueOf('cardExpiry')).toContain('まで有効です');
    expect(said.filter(([, , value]) => value?.includes('署名対象外'))).toHaveLength(2);
  });

  it('marks nothing of a forged card as covered by its signature', async () => {
    await finish();
    await readSpecimen('second-forged-entries', 'SP50000002BB');
    await resultShown();
    await page.getByText('電子署名と一致しないため、どの欄の内容も証明されていません。').waitFor();
    expect(await page.locator('[data-unsigned]').count()).toBe(0);
  });

  it('is used by keyboard alone, from the number to the next visitor', async () => {
    await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await finish();
    await page.reload();
    await page.getByRole('textbox', { name: label.number }).waitFor();
    /** Presses Tab until the control of this name has the focus. */
    const tabTo = async (name: RegExp): Promise<void> => {
      for (let press = 0; press < 60; press += 1) {
        const focused = await page.evaluate(() => {
          const active = document.activeElement;
          return `${active?.getAttribute('aria-label') ?? ''} ${active?.textContent ?? ''}`;
        });
        if (name.test(focused)) return;
        await page.keyboard.press('Tab');
      }
      throw new Error(`Tab never reaches ${name.source}`);
    };
    await tabTo(/在留カード等番号を入力してください/);
    await page.keyboard.type('sp10000002bb');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: label.start }).waitFor();
    await page.evaluate(() => window.kiosk.request('start-reading', { specimen: 'student' }));
    await resultShown();
    await tabTo(/券面を拡大/);
    await page.keyboard.press('Enter');
    await page.locator('[data-viewer]').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('[data-viewer]').waitFor({ state: 'detached' });
    await tabTo(/トップ画面に戻る/);
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: label.number }).waitFor();
  });

  it('says where more stands below, and leads there', async () => {
    await page.setViewportSize({ width: 1024, height: 768 });
    await finish();
    await readSpecimen('both-permissions', 'SP10000003CC');
    await resultShown();
    const more = page.getByText('下に続きがあります');
    await more.waitFor();
    await shoot('result-1024x768');
    const last = page.getByRole('heading', { name: '裏面に記載された住居地' });
    for (let touch = 0; touch < 4 && (await more.isVisible()); touch += 1) {
      await more.click();
      await page.waitForTimeout(200);
    }
    expect(await more.isVisible()).toBe(false);
    expect(await last.evaluate((heading) => heading.getBoundingClientRect().bottom)).toBeLessThan(668);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  it('rehearses its later screens unseen and unheard, and leaves nothing of them', async () => {
    await finish();
    // It takes a moment only: the page itself has to look.
    await page.addInitScript(() => {
      const seen: unknown[] = [];
      Object.assign(window, { rehearsal: seen });
      new MutationObserver(() => {
        const stage = document.querySelector('[inert]:has([data-card-face])');
        if (stage === null || seen.length > 0) return;
        seen.push(stage.ariaHidden, getComputedStyle(stage).visibility);
      }).observe(document, { childList: true, subtree: true });
    });
    await page.reload();
    await page.waitForFunction(() => (window as unknown as { rehearsal: unknown[] }).rehearsal.length > 0);
    expect(await page.evaluate(() => (window as unknown as { rehearsal: unknown[] }).rehearsal)).toEqual([
      'true',
      'hidden',
    ]);
    await page.locator('[inert]').waitFor({ state: 'detached' });
    expect(await page.locator('[data-card-face]').count()).toBe(0);
    const field = page.getByRole('textbox', { name: label.number });
    await field.pressSequentially('sp1000');
    expect(await field.inputValue()).toBe('SP1000');
  });
});
