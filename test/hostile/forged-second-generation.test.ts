import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { CardNumber } from '../../shared/card-number.ts';
import { signedFieldNames } from '../../shared/residence-fields/field-names.ts';
import { checkEcdsaQuickly } from '../../main/check-ecdsa-quickly.ts';
import { judgeResidenceCard } from '../../main/card/judge-residence-card.ts';
import type { TrustAnchors } from '../../main/card/verification/trust-anchor.ts';
import { readLaidCard } from '../../main/card-reader/read-laid-card.ts';
import { SpecimenReader } from '../../main/card-reader/specimen-reader.ts';
import { createSoftwareCard } from '../../main/simulator/create-software-card.ts';
import type { SecondGenerationContents } from '../../main/simulator/second-generation/contents.ts';
import { personaliseSecondGeneration } from '../../main/simulator/second-generation/personalise.ts';
import { secondGenerationContents } from '../../main/simulator/specimens/second-generation-recipe.ts';
import { readSpecimenAsset, specimenAnchors } from '../specimen-reading.ts';

const workshop = {
  readAsset: readSpecimenAsset,
  randomBytes: (length: number): Uint8Array => crypto.getRandomValues(new Uint8Array(length)),
  slowMilliseconds: 0,
};
const genuine = secondGenerationContents({ holder: 'student', reserve: '見本の記載' }, workshop);
const number = CardNumber.parse(genuine.cardNumber)!;

let anchors: TrustAnchors;
beforeAll(async () => {
  anchors = await specimenAnchors();
});

/** Reads and judges a card with these contents, signed as the genuine one was. */
async function judge(contents: SecondGenerationContents) {
  const card = createSoftwareCard(personaliseSecondGeneration(contents), workshop);
  const { reading } = await readLaidCard(new SpecimenReader('forged', card), { number });
  return { reading, verdict: judgeResidenceCard(reading, anchors, Date.now(), checkEcdsaQuickly) };
}

const flipped = (value: Uint8Array, place: number): Uint8Array => {
  const changed = Uint8Array.from(value);
  changed[Math.floor(place / 8) % changed.length]! ^= 1 << (place % 8);
  return changed;
};
type Objects = SecondGenerationContents['entries'];
const withFlipped = (objects: Objects, at: number, place: number): Objects =>
  objects.map((object, index) =>
    index === at ? { ...object, value: flipped(object.value, place) } : object,
  );

/** Everything that the signature covers: each entry, the face, the name. */
const signed = [
  ...genuine.entries.map((_entry, at) => (place: number): SecondGenerationContents => ({
    ...genuine,
    entries: withFlipped(genuine.entries, at, place),
  })),
  (place: number) => ({ ...genuine, faceImage: flipped(genuine.faceImage!, place) }),
  (place: number) => ({ ...genuine, nameImage: flipped(genuine.nameImage, place) }),
];

/** Everything that it does not cover, but for the number, which also opens the card. */
const unsigned: readonly (readonly [string, (place: number) => SecondGenerationContents])[] = [
  ['the address', (place) => ({ ...genuine, addressImage: flipped(genuine.addressImage, place) })],
  ...genuine.permissions!.map(
    (_object, at) =>
      [
        `permission ${at}`,
        (place: number) => ({ ...genuine, permissions: withFlipped(genuine.permissions!, at, place) }),
      ] as const,
  ),
  ['the renewal', (place) => ({ ...genuine, renewal: withFlipped(genuine.renewal!, 0, place) })],
  ...genuine.other.map(
    (_object, at) =>
      [
        `other ${at}`,
        (place: number) => ({ ...genuine, other: withFlipped(genuine.other, at, place) }),
      ] as const,
  ),
];

describe('one changed bit', () => {
  it('is none on the genuine card', async () => {
    expect((await judge(genuine)).verdict).toMatchObject({ tampering: 'valid', issuer: 'valid' });
    expect(signed).toHaveLength(12);
    expect(unsigned.length).toBeGreaterThanOrEqual(6);
  });

  it('in a signed field is always found: each field in turn, 1,000 places', async () => {
    const place = fc.integer({ min: 0, max: 3000 * 8 - 1 });
    const places = fc.sample(place, 1000);
    let invalid = 0;
    for (const [index, at] of places.entries()) {
      const { verdict } = await judge(signed[index % signed.length]!(at));
      expect(verdict.reasons, `field ${index % signed.length}, place ${at}`).toContain('signature-mismatch');
      if (verdict.tampering === 'invalid') invalid += 1;
    }
    expect(invalid).toBe(1000);
  }, 120_000);

  it.each(unsigned)(
    'in %s leaves the verdict as it is, which claims nothing of it',
    async (_name, change) => {
      for (const place of fc.sample(fc.nat({ max: 20_000 }), 20)) {
        const { reading, verdict } = await judge(change(place));
        expect(verdict).toMatchObject({ tampering: 'valid', issuer: 'valid', reasons: [] });
        expect(reading.record).toBeDefined();
      }
    },
  );

  it('counts as covered exactly the fields that the signature covers', () => {
    const unsignedFields = [
      'comprehensivePermission',
      'comprehensivePermissionLimit',
      'individualPermission',
      'renewalApplication',
      'commissionersNote',
      'reserve',
    ] as const;
    for (const name of unsignedFields) expect(signedFieldNames.has(name)).toBe(false);
    expect(signedFieldNames.size).toBe(genuine.entries.length);
  });
});
