import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { reasonToSkip } from '../../scripts/virtual-desk/pcsc-system.ts';
import { specimenCatalogue } from '../../main/simulator/specimens/catalogue.ts';
import { KioskDesk, label } from './kiosk-desk.ts';

const skip = (await reasonToSkip()) !== null;

const genuineCard = '正常な在留カードを読み取りました';
const genuineCertificate = '正常な特別永住者証明書を読み取りました';

/** What the screen says first of each specimen; the trust store of these tests takes the specimen issuer for the agency. */
const answers: Readonly<Record<string, string>> = {
  'second-worker': genuineCard,
  'second-student': genuineCard,
  'second-permanent-resident': genuineCard,
  'second-both-permissions': genuineCard,
  'second-special-permanent-resident': genuineCertificate,
  'second-special-permanent-resident-short-id-1': genuineCertificate,
  'second-infant': genuineCard,
  'second-infant-unsigned': 'not-applicable',
  'second-renewal-pending': genuineCard,
  'second-commissioners-note': genuineCard,
  'second-unknown-codes': genuineCard,
  'second-der-signature': genuineCard,
  'second-certificate-null-parameters': genuineCard,
  'second-forged-entries': 'invalid',
  'second-forged-photo': 'invalid',
  'second-forged-name': 'invalid',
  'second-wrong-issuer': 'invalid',
  'second-test-ca': 'specimen',
};
const numberOf = (name: string): string => specimenCatalogue.find((entry) => entry.name === name)!.number;

describe.skipIf(skip)('a card of the second generation at the kiosk, over PC/SC', () => {
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

  it('has every specimen here', () => {
    const names = specimenCatalogue.map(({ name }) => name).filter((name) => name.startsWith('second-'));
    expect(names.filter((name) => !name.startsWith('second-lifted')).sort()).toEqual(
      Object.keys(answers).sort(),
    );
  });

  it.each(Object.entries(answers))('%s: %s', async (name, answer) => {
    await desk.visit(name, numberOf(name));
    await desk.page.getByRole('heading', { name: '照会結果' }).waitFor();
    await desk.page.locator('[data-card-face="drawn"]').first().waitFor();
    await desk.shoot(`result-${name}`);
    const genuine = [genuineCard, genuineCertificate];
    for (const words of genuine) {
      expect(await desk.page.getByText(words).count(), words).toBe(words === answer ? 1 : 0);
    }
    if (!genuine.includes(answer)) {
      expect(await desk.page.locator('[data-answer]').first().getAttribute('data-answer')).toBe(answer);
    }
  });

  it('is drawn as text that can be read and copied, with what its signature does not cover', async () => {
    await desk.visit('second-student', numberOf('second-student'));
    await desk.page.locator('[data-card-face="drawn"]').first().waitFor();
    const card = desk.page.locator('[data-card-face="drawn"]').first();
    const text = await card.innerText();
    for (const words of ['ベトナム', '2005年9月1日', '4年3月', numberOf('second-student')]) {
      expect(text).toContain(words);
    }
    await desk.says(/署名対象外/);
    await desk.says(/原則週28時間以内/);
  });

  it('names a specified card, and where it can be read', async () => {
    await desk.visit('specified-residence-card', numberOf('specified-residence-card'));
    await desk.says(/特定在留カード/);
    await desk.says(/specified-card-unsupported/);
    await desk.shoot('failure-specified-card');
    await desk.page.getByRole('button', { name: label.finish }).click();
    await desk.page.getByRole('textbox', { name: label.number }).waitFor();
  });

  it('says of a My Number card that it is no residence card', async () => {
    await desk.visit('my-number-card', numberOf('my-number-card'));
    await desk.says(/在留カード以外のカードをかざしている可能性/);
    await desk.shoot('failure-my-number-card');
  });
});
