import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { reasonToSkip } from '../../scripts/virtual-desk/pcsc-system.ts';
import { projectDirectory } from '../specimen-reading.ts';
import { KioskDesk, label } from './kiosk-desk.ts';

const skip = (await reasonToSkip()) !== null;
const number = 'SP10000001AA';

describe.skipIf(skip)("a desk's own troubles, and the way out of each", () => {
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

  const start = () => desk.page.getByRole('button', { name: label.start }).click();
  /** As `start`, for a card on a reader: where there is none, the kiosk offers this number's specimen instead. */
  const startWithoutSpecimen = async (): Promise<void> => {
    await desk.page.getByRole('button', { name: label.start }).waitFor();
    await desk.page.evaluate(() => window.kiosk.request('start-reading', { specimen: null }));
  };
  /** A card that comes within a third of a second of its reader counts as one that lay there already. */
  const aMoment = () => desk.page.waitForTimeout(500);
  const retry = () => desk.page.getByRole('button', { name: 'もう一度読み取る' }).click();
  /** Waits for the failure of this code, with its words and its code in small print. */
  const fails = async (code: string, words: RegExp): Promise<void> => {
    await desk.says(code, 15_000);
    expect(await desk.page.getByRole('alertdialog').innerText()).toMatch(words);
    await desk.shoot(`failure-${code}`);
  };
  const genuine = () => desk.says('正常な在留カードを読み取りました');
  const deskSays = (reader: string) =>
    desk.page.waitForFunction(async (wanted) => {
      const reply = await window.kiosk.request('get-state', null);
      return reply.ok && reply.value.desk.reader === wanted;
    }, reader);

  it('card-not-detected: nothing is laid in time', async () => {
    await desk.enterNumber(number);
    await start();
    await fails('card-not-detected', /カードが読み取れません/);
    await retry();
    await desk.lay('permanent-resident');
    await genuine();
  });

  it('reader-busy: another program holds the card', async () => {
    await desk.lay('permanent-resident');
    await deskSays('card-present');
    const holder = spawn(process.execPath, [join(projectDirectory, 'test', 'e2e', 'card-holder.mjs')], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    await once(holder.stdout, 'data');
    await desk.enterNumber(number);
    await start();
    await fails('reader-busy', /ほかの|別の/);
    holder.stdin.end();
    await once(holder, 'exit');
    await retry();
    await start();
    await genuine();
  });

  it('reader-service-unavailable: the service stops while a card is waited for', async () => {
    await desk.enterNumber(number);
    await start();
    await desk.page.getByRole('progressbar').waitFor();
    await desk.system.stopService();
    await fails('reader-service-unavailable', /サービス/);
    await retry();
    await startWithoutSpecimen();
    await fails('reader-service-unavailable', /サービス/);
    await desk.system.startService();
    await deskSays('ready');
    await retry();
    await aMoment();
    await desk.lay('permanent-resident');
    await genuine();
  });

  it('no-reader: the service runs without one', async () => {
    await desk.system.unplug();
    await desk.page.waitForTimeout(3000);
    await desk.enterNumber(number);
    await startWithoutSpecimen();
    await fails('no-reader', /リーダー/);
    await desk.system.plug();
    await deskSays('ready');
    await retry();
    await aMoment();
    await desk.lay('permanent-resident');
    await genuine();
  });
});
