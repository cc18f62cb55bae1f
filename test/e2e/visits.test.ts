import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { reasonToSkip } from '../../scripts/virtual-desk/pcsc-system.ts';
import { KioskDesk, label } from './kiosk-desk.ts';

const skip = (await reasonToSkip()) !== null;
const number = 'SP10000001AA';

describe.skipIf(skip)('a visit at the kiosk, over PC/SC', () => {
  let desk: KioskDesk;
  beforeAll(async () => {
    desk = await KioskDesk.open();
  });
  afterEach(async () => {
    await desk.reset();
  });
  afterAll(async () => {
    await desk.close();
  });

  const says = (text: string | RegExp) => desk.says(text);
  const heading = (name: string) => desk.page.getByRole('heading', { name }).waitFor();

  it('begins at the number, which people type as they like', async () => {
    await desk.shoot('top-empty');
    const field = desk.page.getByRole('textbox', { name: label.number });
    const next = desk.page.getByRole('button', { name: label.next });
    expect(await next.isEnabled()).toBe(false);
    await field.fill('ｓｐ１０００ ０００１');
    await desk.shoot('top-typing');
    expect(await next.isEnabled()).toBe(false);
    await field.fill('ｓｐ－１０００ ０００１ ａａ');
    expect(await field.inputValue()).toBe(number);
    expect(await next.isEnabled()).toBe(true);
    await field.press('Enter');
    await desk.page.getByRole('button', { name: label.start }).waitFor();
    await desk.shoot('place-card');
  });

  it('shows a genuine residence card', async () => {
    await desk.visit('both-permissions', 'SP10000003CC');
    await heading('照会結果');
    await says('正常な在留カードを読み取りました');
    for (const name of ['改ざん検証結果', '発行元検証結果', '資格外活動許可']) await heading(name);
    await says(/原則週28時間以内/);
    await says(/資格外活動許可書に記載された範囲内の活動/);
    await desk.page.waitForTimeout(1000);
    await desk.shoot('result-genuine');
  });

  it('shows a genuine special permanent resident certificate, without permissions', async () => {
    await desk.visit('special-permanent-resident', 'SP20000006FF');
    await says('正常な特別永住者証明書を読み取りました');
    expect(await desk.page.getByRole('heading', { name: '資格外活動許可' }).count()).toBe(0);
    await desk.page.waitForTimeout(1000);
    await desk.shoot('result-special-permanent-resident');
  });

  it.each([
    ['forged-photo', number],
    ['unknown-issuer', number],
    ['child', 'SP10000007GG'],
    ['renewal-pending', 'SP10000005EE'],
    ['permission-cleared', 'SP10000004DD'],
  ])('shows %s, and calls only genuine cards genuine', async (name, itsNumber) => {
    await desk.visit(name, itsNumber);
    await heading('照会結果');
    await desk.page.waitForTimeout(1000);
    await desk.shoot(`result-${name}`);
    const genuine = await desk.page.getByText('正常な在留カードを読み取りました').count();
    const expected = ['forged-photo', 'unknown-issuer', 'child'].includes(name) ? 0 : 1;
    expect(genuine).toBe(expected);
  });

  it.each([
    ['chip-faulty', 'chip-faulty', 'ICチップが故障している可能性があります'],
    [
      'not-a-residence-card-driving-licence',
      'not-a-residence-card',
      '在留カード以外のカードをかざしている可能性',
    ],
    ['lifted-at-4', 'read-failed', '数回試しても同じエラーコードが表示される場合'],
    ['lifted-at-7', 'read-failed', '数回試しても同じエラーコードが表示される場合'],
    ['lifted-at-15', 'read-failed', '数回試しても同じエラーコードが表示される場合'],
    ['short-reader-and-card', 'reader-unsuitable', 'カードリーダー'],
  ])('%s: %s, with its code in small print and a way out', async (name, code, words) => {
    await desk.visit(name, number);
    await says(new RegExp(words));
    await says(new RegExp(code));
    await desk.shoot(`failure-${name}`);
    await desk.page.getByRole('button', { name: label.finish }).click();
    await desk.page.getByRole('textbox', { name: label.number }).waitFor();
  });

  it('says that a mute card is not detected', async () => {
    await desk.visit('mute', number);
    await says(/カードが読み取れません/);
    await desk.shoot('failure-mute');
  });

  it('keeps a wrong number for correction, and reads the card with the right one', async () => {
    await desk.visit('permanent-resident', 'SP10000002BB');
    await says('在留カード等番号が間違っています');
    await desk.shoot('failure-wrong-number');
    await desk.page.getByRole('button', { name: '番号を直す' }).click();
    const field = desk.page.getByRole('textbox', { name: label.number });
    await field.waitFor();
    expect(await field.inputValue()).toBe('SP10000002BB');
    await field.fill(number);
    await desk.page.getByRole('button', { name: label.next }).click();
    await desk.page.getByRole('button', { name: label.start }).click();
    await says('正常な在留カードを読み取りました');
  });

  it('can be cancelled while it reads, and goes back', async () => {
    await desk.visit('slow', number);
    await desk.page.getByRole('progressbar').waitFor();
    await desk.shoot('reading');
    await desk.page.getByRole('button', { name: /中止|キャンセル|やめる/ }).click();
    await desk.page.getByRole('button', { name: label.start }).waitFor();
    await desk.page.getByRole('button', { name: '戻る' }).click();
    const field = desk.page.getByRole('textbox', { name: label.number });
    await field.waitFor();
    expect(await field.inputValue()).toBe(number);
  });

  it('leaves nothing of a visitor on the screen', async () => {
    await desk.visit('permanent-resident', number);
    await says('正常な在留カードを読み取りました');
    await desk.page.getByRole('button', { name: label.finish }).click();
    const field = desk.page.getByRole('textbox', { name: label.number });
    await field.waitFor();
    expect(await field.inputValue()).toBe('');
    const page = await desk.page.content();
    for (const secret of [number, '架空町', '10000001']) expect(page).not.toContain(secret);
    expect(desk.output).not.toContain('10000001');
  });

  it('follows the reader as it goes and comes back', async () => {
    await desk.system.unplug();
    await says(/見本|リーダー/);
    await desk.page.waitForFunction(async () => {
      const reply = await window.kiosk.request('get-state', null);
      return reply.ok && reply.value.desk.reader === 'specimen';
    });
    await desk.shoot('top-no-reader');
    await desk.system.plug();
    await desk.page.waitForFunction(async () => {
      const reply = await window.kiosk.request('get-state', null);
      return reply.ok && reply.value.desk.reader === 'ready';
    });
    await desk.visit('permanent-resident', number);
    await says('正常な在留カードを読み取りました');
  });
});
