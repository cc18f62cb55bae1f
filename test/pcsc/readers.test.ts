import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { waitForCard } from '../../main/card-reader/wait-for-card.ts';
import { failureOf } from '../../main/failure-of.ts';
import { specimen, summaryOf } from '../specimen-reading.ts';
import { Desk } from './desk.ts';
import { readerNames, reasonToSkip, until } from '../../scripts/virtual-desk/pcsc-system.ts';

const skip = (await reasonToSkip()) !== null;

describe.skipIf(skip)('PC/SC readers', () => {
  let desk: Desk;
  beforeEach(async () => {
    desk = await Desk.open();
    await until('both readers are there', () => desk.readers.list.length === 2);
  });
  afterEach(async () => {
    await desk.close();
  });

  const failureCode = async (attempt: Promise<unknown>): Promise<string> =>
    attempt.then(
      () => 'none',
      (error: unknown) => failureOf(error).code,
    );

  it('are listed by name, with what lies on them', async () => {
    await desk.lay(specimen('student'), 1);
    expect(desk.readers.list.map(({ name, presence }) => [name, presence])).toEqual([
      [readerNames[0], 'absent'],
      [readerNames[1], 'present'],
    ]);
  });

  it('say when a mute card lies on them', async () => {
    await desk.lay(specimen('mute'));
    await until('it is felt as mute', () => desk.presenceOn(0) === 'mute');
    expect(await failureCode(waitForCard(desk.readers, { milliseconds: 5000 }))).toBe('card-not-detected');
  });

  it('are named where another is asked for', async () => {
    const attempt = waitForCard(desk.readers, { readerName: 'PaSoRi', milliseconds: 100 });
    await expect(attempt).rejects.toThrow('Virtual PCD 00 00');
    expect(await failureCode(waitForCard(desk.readers, { readerName: 'PaSoRi', milliseconds: 100 }))).toBe(
      'no-reader',
    );
  });

  it('vanish and come back without a restart', async () => {
    await desk.system.unplug();
    await until('there is a service without readers', () => desk.readers.serviceAvailable);
    expect(desk.readers.list).toEqual([]);
    expect(await failureCode(waitForCard(desk.readers, { milliseconds: 100 }))).toBe('no-reader');
    await desk.system.plug();
    await until('both are listed again', () => desk.readers.list.length === 2);
    expect(summaryOf(await desk.visitOf('permanent-resident'))).toBe('valid/valid');
  });

  it('are missed while somebody waits for a card', async () => {
    const waiting = failureCode(waitForCard(desk.readers, { milliseconds: 20_000 }));
    await desk.system.stopService();
    expect(await waiting).toBe('reader-service-unavailable');
    await desk.system.startService();
  });

  it('outlive their service: it is found again when it is back', async () => {
    expect(summaryOf(await desk.visitOf('permanent-resident'))).toBe('valid/valid');
    for (let round = 0; round < 3; round += 1) {
      await desk.system.stopService();
      await until('the service is missed', () => !desk.readers.serviceAvailable);
      expect(desk.readers.list).toEqual([]);
      expect(await failureCode(waitForCard(desk.readers, { milliseconds: 100 }))).toBe(
        'reader-service-unavailable',
      );
      await desk.system.startService();
      await until('the readers are back', () => desk.readers.list.length === 2);
      expect(summaryOf(await desk.visitOf('permanent-resident'))).toBe('valid/valid');
    }
  });

  it('keep a card for one reading at a time', async () => {
    await desk.lay(specimen('slow'));
    const [reader] = desk.readers.list;
    const first = await reader!.activate();
    expect(await failureCode(reader!.activate())).toBe('reader-busy');
    // Two commands at once are carried one after the other.
    const challenge = Uint8Array.of(0, 0x84, 0, 0, 8);
    const answers = await Promise.all([first.transceive(challenge), first.transceive(challenge)]);
    expect(answers.map(({ length }) => length)).toEqual([10, 10]);
    await first.release();
    await first.release();
    expect(await failureCode(first.transceive(challenge))).toBe('read-failed');
    const again = await reader!.activate();
    await again.release();
  });

  it('are busy while another program holds the card, and free afterwards', async () => {
    await desk.lay(specimen('permanent-resident'));
    const { PcscReaders } = await import('../../main/card-reader/pcsc/pcsc-readers.ts');
    const other = await PcscReaders.open();
    const theirs = await (await waitForCard(other, { milliseconds: 2000 })).activate();
    expect(summaryOf(await desk.visit('permanent-resident'))).toBe('reader-busy');
    await theirs.release();
    expect(summaryOf(await desk.visit('permanent-resident'))).toBe('valid/valid');
    await other.close();
  });
});
