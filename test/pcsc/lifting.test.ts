import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { summaryOf } from '../specimen-reading.ts';
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
});
