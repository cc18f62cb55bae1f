import type { SecondGenerationContents } from '../second-generation/contents.ts';
import { makeSecondGenerationCard } from './second-generation-recipe.ts';
import type { SpecimenDefinition } from './specimen-entry.ts';

const ofWorker = { number: 'SP50000001AA', kind: 'residence-card', generation: 2 } as const;

/** CC, 就労制限の有無. */
const workRestrictionTag = 0xcc;

/** Cards of the second generation that read well and differ in what verification finds. */
export const secondGenerationVerificationSpecimens: readonly SpecimenDefinition[] = [
  {
    ...ofWorker,
    name: 'second-der-signature',
    title: { ja: '第2世代：DER形式の署名', en: 'Second generation: signature in DER' },
    expected: 'Genuine; the signature is ASN.1, as the column of the table says.',
    make: (workshop) => makeSecondGenerationCard({ holder: 'worker', signatureForm: 'der' }, workshop),
  },
  {
    ...ofWorker,
    name: 'second-certificate-null-parameters',
    title: {
      ja: '第2世代：NULLパラメータの証明書',
      en: 'Second generation: certificate with NULL parameters',
    },
    expected: 'Genuine; the certificate writes NULL where ecdsa-with-SHA256 has no parameters.',
    make: (workshop) =>
      makeSecondGenerationCard({ holder: 'worker', issuer: 'second-generation-null-parameters' }, workshop),
  },
  {
    number: 'SP50000002BB',
    kind: 'residence-card',
    generation: 2,
    name: 'second-forged-entries',
    title: { ja: '第2世代：記載事項の改ざん', en: 'Second generation: an entry changed after signing' },
    expected: 'Read in full; the signature does not match: no work was made into any work.',
    make: (workshop) => makeSecondGenerationCard({ holder: 'student', forge: permitWork }, workshop),
  },
  {
    ...ofWorker,
    name: 'second-forged-photo',
    title: { ja: '第2世代：顔写真の差し替え', en: 'Second generation: photo replaced after signing' },
    expected: 'Read in full; the signature does not match, so the content was tampered with.',
    make: (workshop) =>
      makeSecondGenerationCard(
        {
          holder: 'worker',
          forge: (signed, { readAsset }) => ({ ...signed, faceImage: readAsset('forged/photo.jp2') }),
        },
        workshop,
      ),
  },
  {
    ...ofWorker,
    name: 'second-forged-name',
    title: { ja: '第2世代：氏名の差し替え', en: 'Second generation: name replaced after signing' },
    expected: 'Read in full; the signature does not match, so the content was tampered with.',
    make: (workshop) =>
      makeSecondGenerationCard(
        {
          holder: 'worker',
          forge: (signed, { readAsset }) => ({
            ...signed,
            nameImage: readAsset('second-generation/instructor/name.tif'),
          }),
        },
        workshop,
      ),
  },
  {
    ...ofWorker,
    name: 'second-wrong-issuer',
    title: {
      ja: '第2世代：発行元が不明',
      en: 'Second generation: issuer with the right name and a wrong key',
    },
    expected:
      'The signature matches the certificate on the card, but the trusted issuer of that name did not sign it.',
    make: (workshop) =>
      makeSecondGenerationCard({ holder: 'worker', issuer: 'second-generation-unknown' }, workshop),
  },
  {
    ...ofWorker,
    name: 'second-test-ca',
    title: { ja: '第2世代：試験用の発行元', en: 'Second generation: issuer for tests' },
    expected:
      'Both signatures match below an authority for tests: never genuine, and named as a test where it is trusted as one.',
    make: (workshop) => makeSecondGenerationCard({ holder: 'worker', issuer: 'official-test' }, workshop),
  },
];

function permitWork(signed: SecondGenerationContents): SecondGenerationContents {
  return {
    ...signed,
    entries: signed.entries.map((entry) =>
      entry.tag === workRestrictionTag ? { ...entry, value: Uint8Array.of(0x31) } : entry,
    ),
  };
}
