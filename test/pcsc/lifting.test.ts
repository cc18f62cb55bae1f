import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { SoftwareCard } from '../../main/simulator/software-card.ts';
import { specimen, summaryOf } from '../specimen-reading.ts';
import { Desk } from './desk.ts';
import { reasonToSkip } from '../../scripts/virtual-desk/pcsc-system.ts';

const skip = (await reasonToSkip()) !== null;

describe.skipIf(skip)('lifting a card from a PC/SC reader', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.open();
  });
  afterAll(async () => {
    await desk.close();
  });

  it.each(Array.from({ length: 15 }, (_, index) => index + 1))(
    'at command %i is read-failed, and the next card reads normally',
    async (at) => {
      expect(summaryOf(await desk.visitOf(`lifted-at-${at}`))).toBe('read-failed');
      expect(summaryOf(await desk.visitOf('permanent-resident'))).toBe('valid/valid');
    },
  );

  it('is what ends the wait for a card that never answers, and the next card reads normally', async () => {
    const card = specimen('permanent-resident');
    let count = 0;
    let answerAtLast = (): void => undefined;
    const silent: SoftwareCard = {
      atr: card.atr,
      reset: () => {
        count = 0;
        card.reset();
      },
      transceive: (command) => {
        count += 1;
        if (count !== 7) return card.transceive(command);
        return new Promise((resolve) => {
          answerAtLast = () => {
            resolve(Uint8Array.of(0x90, 0));
          };
        });
      },
    };
    const laid = await desk.lay(silent);
    expect(summaryOf(await desk.visit('permanent-resident'))).toBe('read-failed');
    // The command still waits for its answer: the reader is busy, and everything else goes on.
    expect(summaryOf(await desk.visit('permanent-resident'))).toBe('reader-busy');
    const lifted = laid.lift();
    answerAtLast();
    await lifted;
    expect(summaryOf(await desk.visitOf('permanent-resident'))).toBe('valid/valid');
  });
});
