import { describe, expect, it } from 'vitest';
import { SpecimenReader } from '../../main/card-reader/specimen-reader.ts';
import { specimenCatalogue } from '../../main/simulator/specimens/catalogue.ts';
import { numberOf, readingOf, specimen, summaryOf, visit, type Visit } from '../specimen-reading.ts';

const read = (name: string): Promise<Visit> =>
  visit(new SpecimenReader(`specimen ${name}`, specimen(name)), numberOf(name));

/** What each specimen must come to. The reader and the cards were written apart, from the same specification. */
const expected: Readonly<Record<string, string>> = {
  'permanent-resident': 'valid/valid',
  student: 'valid/valid',
  'both-permissions': 'valid/valid',
  'permission-cleared': 'valid/valid',
  'renewal-pending': 'valid/valid',
  'special-permanent-resident': 'valid/valid',
  child: 'not-applicable/not-applicable no-signature',
  'child-short-form': 'not-applicable/not-applicable no-signature',
  'address-never-written': 'valid/valid',
  'forged-photo': 'invalid/valid signature-mismatch',
  'unknown-issuer': 'valid/invalid untrusted-issuer',
  'expired-issuer': 'valid/valid anchor-expired',
  'expired-certificate': 'valid/valid certificate-expired',
  'certificate-with-trailing-nuls': 'valid/valid',
  'signature-without-digest-info': 'valid/valid',
  'second-worker': 'valid/valid',
  'second-student': 'valid/valid',
  'second-permanent-resident': 'valid/valid',
  'second-both-permissions': 'valid/valid',
  'second-special-permanent-resident': 'valid/valid',
  'second-special-permanent-resident-short-id-1': 'valid/valid',
  'second-infant': 'valid/valid',
  'second-infant-unsigned': 'not-applicable/not-applicable no-signature',
  'second-renewal-pending': 'valid/valid',
  'second-commissioners-note': 'valid/valid',
  'second-unknown-codes': 'valid/valid',
  'second-der-signature': 'valid/valid',
  'second-certificate-null-parameters': 'valid/valid',
  'second-forged-entries': 'invalid/valid signature-mismatch',
  'second-forged-photo': 'invalid/valid signature-mismatch',
  'second-forged-name': 'invalid/valid signature-mismatch',
  'second-wrong-issuer': 'valid/invalid untrusted-issuer',
  'second-test-ca': 'valid/valid',
  'second-lifted-at-9': 'read-failed',
  'specified-residence-card': 'specified-card-unsupported',
  'my-number-card': 'not-a-residence-card',
  'not-a-residence-card-driving-licence': 'not-a-residence-card',
  'not-a-residence-card-bank-card': 'not-a-residence-card',
  'chip-faulty': 'chip-faulty',
  'chip-faulty-mute-file': 'chip-faulty',
  mute: 'card-not-detected',
  slow: 'valid/valid',
  'short-reader': 'valid/valid',
  'short-reader-and-card': 'reader-unsuitable',
  ...Object.fromEntries(Array.from({ length: 15 }, (_, index) => [`lifted-at-${index + 1}`, 'read-failed'])),
};

describe('every specimen', () => {
  it.each(specimenCatalogue.map(({ name }) => name))('%s', async (name) => {
    expect(summaryOf(await read(name))).toBe(expected[name]);
  });

  it('has an expectation, and no expectation is without its specimen', () => {
    expect(specimenCatalogue.map(({ name }) => name).sort()).toEqual(Object.keys(expected).sort());
  });
});

describe('what the cards say', () => {
  const record = async (name: string) => readingOf(await read(name)).reading.record;

  it('permissions in both fields, in one, in none, and withdrawn', async () => {
    const comprehensive = '許可（原則週28時間以内・風俗営業等の従事を除く）';
    const individual = '許可（資格外活動許可書に記載された範囲内の活動）';
    expect((await record('both-permissions')).permissions).toEqual({ comprehensive, individual });
    expect((await record('student')).permissions).toEqual({ comprehensive, individual: null });
    expect((await record('permanent-resident')).permissions).toEqual({
      comprehensive: null,
      individual: null,
    });
    expect((await record('permission-cleared')).permissions).toEqual({
      comprehensive: null,
      individual: null,
    });
  });

  it('an address that was written, and one that never was', async () => {
    expect((await record('permanent-resident')).address).toEqual({
      writtenOn: '2025-04-01',
      municipalityCode: '999990',
      text: '東京都見本区架空町４丁目５番６号　見本荘２０１',
    });
    expect((await record('address-never-written')).address).toBeNull();
  });

  it('a pending renewal', async () => {
    expect((await record('renewal-pending')).renewalPending).toBe(true);
    expect((await record('student')).renewalPending).toBe(false);
  });

  it('no photo on a card of a child', async () => {
    for (const name of ['child', 'child-short-form']) {
      const { reading } = readingOf(await read(name));
      expect(reading.images.photo).toBeNull();
      expect(reading.images.front).not.toBeNull();
    }
  });
});

describe('what cards of the second generation say', () => {
  const recordOf = async (name: string) => readingOf(await read(name)).reading.record;

  it('permissions by their codes, in words; never none for a code that nobody knows', async () => {
    expect((await recordOf('second-worker')).permissions).toEqual({ comprehensive: null, individual: null });
    expect((await recordOf('second-student')).permissions.comprehensive).toMatch(/^許可（原則週28時間以内/);
    expect((await recordOf('second-unknown-codes')).permissions).toEqual({
      comprehensive: '不明 (7)',
      individual: '不明 (5)',
    });
  });

  it('no end of an unlimited stay', async () => {
    const { fields } = await recordOf('second-permanent-resident');
    expect(fields.periodOfStay).toBe('0000');
    expect(fields).not.toHaveProperty('periodOfStayExpiry');
  });

  it('the same under either short id', async () => {
    const first = await recordOf('second-special-permanent-resident');
    expect(await recordOf('second-special-permanent-resident-short-id-1')).toEqual(first);
    expect(first.fields.commissionersNote).toBe('0');
  });

  it('a pending renewal, and a note with its text', async () => {
    expect((await recordOf('second-renewal-pending')).renewalPending).toBe(true);
    const { fields } = await recordOf('second-commissioners-note');
    expect(fields.commissionersNote).toBe('1');
    expect(fields.reserve).not.toBe('');
  });

  it('no face on a card of an infant', async () => {
    for (const name of ['second-infant', 'second-infant-unsigned']) {
      const { images } = readingOf(await read(name)).reading;
      expect(images).toMatchObject({ front: null, photo: null });
      expect(images.name).not.toBeNull();
    }
  });

  it('whose anchor vouched: a test authority is named as one', async () => {
    expect(readingOf(await read('second-test-ca')).verdict.anchor?.purpose).toBe('official-test');
  });

  it('that a My Number card is none, apart from other cards', async () => {
    const result = await read('my-number-card');
    if (!('failure' in result)) throw new Error('it was read');
    expect(result.failure.detail).toContain('My Number card');
  });
});

describe('what a reading costs', () => {
  it.each([
    ['permanent-resident', 15, 213],
    ['special-permanent-resident', 12, 192],
    ['second-worker', 16, 232],
    ['second-special-permanent-resident', 14, 218],
    ['second-special-permanent-resident-short-id-1', 15, 225],
  ])('%s: %i commands, %i bytes', async (name, apdus, bytesSent) => {
    const { reading, measurement } = readingOf(await read(name));
    expect(measurement.apdus).toBe(apdus);
    expect(measurement.bytesSent).toBe(bytesSent);
    expect(bytesSent).toBeLessThanOrEqual(reading.generation === 1 ? 220 : 250);
  });

  it('is the same reading in pieces', async () => {
    const whole = readingOf(await read('permanent-resident')).reading;
    const pieces = readingOf(await read('short-reader'));
    expect(pieces.reading).toEqual(whole);
    expect(pieces.measurement.apdus).toBeGreaterThan(15);
  });
});

describe('a wrong number', () => {
  it('is told, and the right one works afterwards', async () => {
    const reader = new SpecimenReader('desk', specimen('permanent-resident'));
    expect(summaryOf(await visit(reader, numberOf('student')))).toBe('wrong-number');
    expect(summaryOf(await visit(reader, numberOf('permanent-resident')))).toBe('valid/valid');
  });
});
