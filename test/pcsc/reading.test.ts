import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { SpecimenReader } from '../../main/card-reader/specimen-reader.ts';
import type { Reading } from '../../main/card/residence-card/reading.ts';
import { readLaidCard } from '../../main/card-reader/read-laid-card.ts';
import { numberOf, readingOf, specimen, summaryOf } from '../specimen-reading.ts';
import { Desk } from './desk.ts';
import { reasonToSkip, until } from '../../scripts/virtual-desk/pcsc-system.ts';

const skip = (await reasonToSkip()) !== null;

/** ECDSA is randomised: each specimen of the second generation is signed anew. */
function withoutSignature({ evidence, ...rest }: Reading): object {
  return { ...rest, signedContent: evidence.signedContent, certificate: evidence.certificate };
}

describe.skipIf(skip)('reading through PC/SC', () => {
  let desk: Desk;
  beforeAll(async () => {
    desk = await Desk.open();
  });
  afterEach(async () => {
    await desk.clear();
  });
  afterAll(async () => {
    await desk.close();
  });

  it.each([
    ['permanent-resident', 'valid/valid'],
    ['student', 'valid/valid'],
    ['both-permissions', 'valid/valid'],
    ['permission-cleared', 'valid/valid'],
    ['renewal-pending', 'valid/valid'],
    ['special-permanent-resident', 'valid/valid'],
    ['child', 'not-applicable/not-applicable no-signature'],
    ['child-short-form', 'not-applicable/not-applicable no-signature'],
    ['forged-photo', 'invalid/valid signature-mismatch'],
    ['unknown-issuer', 'valid/invalid untrusted-issuer'],
    ['expired-issuer', 'valid/valid anchor-expired'],
    ['signature-without-digest-info', 'valid/valid'],
    ['not-a-residence-card-driving-licence', 'not-a-residence-card'],
    ['not-a-residence-card-bank-card', 'not-a-residence-card'],
    ['chip-faulty', 'chip-faulty'],
    ['chip-faulty-mute-file', 'chip-faulty'],
    ['mute', 'card-not-detected'],
    ['slow', 'valid/valid'],
    ['second-worker', 'valid/valid'],
    ['second-student', 'valid/valid'],
    ['second-permanent-resident', 'valid/valid'],
    ['second-both-permissions', 'valid/valid'],
    ['second-special-permanent-resident', 'valid/valid'],
    ['second-special-permanent-resident-short-id-1', 'valid/valid'],
    ['second-infant', 'valid/valid'],
    ['second-infant-unsigned', 'not-applicable/not-applicable no-signature'],
    ['second-renewal-pending', 'valid/valid'],
    ['second-commissioners-note', 'valid/valid'],
    ['second-unknown-codes', 'valid/valid'],
    ['second-der-signature', 'valid/valid'],
    ['second-certificate-null-parameters', 'valid/valid'],
    ['second-forged-entries', 'invalid/valid signature-mismatch'],
    ['second-forged-photo', 'invalid/valid signature-mismatch'],
    ['second-forged-name', 'invalid/valid signature-mismatch'],
    ['second-wrong-issuer', 'valid/invalid untrusted-issuer'],
    ['second-test-ca', 'valid/valid'],
    ['specified-residence-card', 'specified-card-unsupported'],
    ['my-number-card', 'not-a-residence-card'],
  ])('%s: %s', async (name, summary) => {
    expect(summaryOf(await desk.visitOf(name))).toBe(summary);
  });

  it.each([
    ['permanent-resident', 15, 213],
    ['special-permanent-resident', 12, 192],
    ['second-student', 16, 232],
    ['second-special-permanent-resident', 14, 218],
  ])('%s is the in-process reading, in %i commands of %i bytes', async (name, apdus, bytesSent) => {
    const { reading, measurement } = readingOf(await desk.visitOf(name));
    const inProcess = await readLaidCard(new SpecimenReader('in process', specimen(name)), {
      number: numberOf(name),
    });
    expect(withoutSignature(reading)).toEqual(withoutSignature(inProcess.reading));
    expect(measurement).toMatchObject({ apdus, bytesSent });
  });

  it('tells a wrong number, and reads the same card with the right one', async () => {
    await desk.lay(specimen('permanent-resident'));
    expect(summaryOf(await desk.visit('student'))).toBe('wrong-number');
    expect(summaryOf(await desk.visit('permanent-resident'))).toBe('valid/valid');
  });

  it('leaves a card with a reset: nothing stays opened for the next program', async () => {
    const card = specimen('permanent-resident');
    let resets = 0;
    await desk.lay({
      atr: card.atr,
      reset: () => {
        resets += 1;
        card.reset();
      },
      transceive: (command) => card.transceive(command),
    });
    const before = resets;
    expect(summaryOf(await desk.visit('permanent-resident'))).toBe('valid/valid');
    // The reset runs while the result is shown.
    await until('the card was reset', () => resets > before);
    // A plain read of DF3's file is refused again.
    await card.transceive(Uint8Array.from(Buffer.from('00A4040C10D392F0004F0400000000000000000000', 'hex')));
    const answer = await card.transceive(Uint8Array.of(0, 0xb0, 0x82, 0, 0, 0, 0));
    expect(Buffer.from(answer).toString('hex')).toBe('6982');
  });

  it('takes the first reader by name where cards lie on both', async () => {
    await desk.lay(specimen('student'), 1);
    await desk.lay(specimen('permanent-resident'), 0);
    expect(summaryOf(await desk.visit('permanent-resident'))).toBe('valid/valid');
  });

  it('says in the end that no card came', async () => {
    const result = await desk.visit('student', 300);
    expect(summaryOf(result)).toBe('card-not-detected');
  });

  it('reads in pieces where extended APDUs are refused, and says where even that fails', async () => {
    const whole = readingOf(await desk.visitOf('permanent-resident')).reading;
    const pieces = readingOf(await desk.visitOf('short-reader'));
    expect(pieces.reading).toEqual(whole);
    expect(pieces.measurement.apdus).toBeGreaterThan(40);
    expect(summaryOf(await desk.visitOf('short-reader-and-card'))).toBe('reader-unsuitable');
  });
});

describe.skipIf(skip)('a card that lies there before the program starts', () => {
  it('is read', async () => {
    const first = await Desk.open();
    await first.lay(specimen('permanent-resident'));
    const { PcscReaders } = await import('../../main/card-reader/pcsc/pcsc-readers.ts');
    const { waitForCard } = await import('../../main/card-reader/wait-for-card.ts');
    const later = await PcscReaders.open();
    const reader = await waitForCard(later, { milliseconds: 2000 });
    const { reading } = await readLaidCard(reader, { number: numberOf('permanent-resident') });
    expect(reading.kind).toBe('residence-card');
    await later.close();
    await first.close();
  });
});
