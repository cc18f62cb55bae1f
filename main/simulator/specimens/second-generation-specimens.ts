import { makeSecondGenerationCard } from './second-generation-recipe.ts';
import type { SpecimenDefinition } from './specimen-entry.ts';

const residenceCard = { kind: 'residence-card', generation: 2 } as const;
const certificate = {
  kind: 'special-permanent-resident-certificate',
  generation: 2,
  number: 'SP60000008HH',
} as const;

/** Cards of the second generation as an issuer hands them out. */
export const secondGenerationSpecimens: readonly SpecimenDefinition[] = [
  {
    ...residenceCard,
    name: 'second-worker',
    number: 'SP50000001AA',
    title: { ja: '第2世代：就労資格（3年）', en: 'Second generation: worker, three years' },
    expected: 'Genuine; work within the status of residence, a period of three years, no permission.',
    make: (workshop) => makeSecondGenerationCard({ holder: 'worker' }, workshop),
  },
  {
    ...residenceCard,
    name: 'second-student',
    number: 'SP50000002BB',
    title: {
      ja: '第2世代：留学（包括許可あり）',
      en: 'Second generation: student with a comprehensive permission',
    },
    expected: 'Genuine; no work but within the comprehensive permission, which has a limit date.',
    make: (workshop) => makeSecondGenerationCard({ holder: 'student' }, workshop),
  },
  {
    ...residenceCard,
    name: 'second-permanent-resident',
    number: 'SP50000003CC',
    title: { ja: '第2世代：永住者', en: 'Second generation: permanent resident' },
    expected: 'Genuine; an indefinite period of stay without an expiry date, no restriction of work.',
    make: (workshop) => makeSecondGenerationCard({ holder: 'permanent-resident' }, workshop),
  },
  {
    ...residenceCard,
    name: 'second-both-permissions',
    number: 'SP50000004DD',
    title: {
      ja: '第2世代：教育（包括・個別許可あり）',
      en: 'Second generation: instructor, both permissions',
    },
    expected: 'Genuine; the comprehensive permission for teaching and an individual one are both shown.',
    make: (workshop) => makeSecondGenerationCard({ holder: 'instructor' }, workshop),
  },
  {
    ...certificate,
    name: 'second-special-permanent-resident',
    title: { ja: '第2世代：特別永住者証明書', en: 'Second generation: special permanent resident' },
    expected:
      'Genuine; a certificate without permission and application files, signed over 34 bytes and NUL.',
    make: (workshop) => makeSecondGenerationCard({ holder: 'special-permanent-resident' }, workshop),
  },
  {
    ...certificate,
    name: 'second-special-permanent-resident-short-id-1',
    title: {
      ja: '第2世代：特別永住者証明書（短縮ID 1）',
      en: 'Second generation: special permanent resident, short id 1',
    },
    expected: 'The same as for the other certificate; its only file of DF2 is found under short id 1.',
    make: (workshop) =>
      makeSecondGenerationCard({ holder: 'special-permanent-resident', otherShortId: 0x01 }, workshop),
  },
  {
    ...residenceCard,
    name: 'second-infant',
    number: 'SP50000005EE',
    title: { ja: '第2世代：1歳未満（写真なし）', en: 'Second generation: holder under one, no photo' },
    expected: 'Genuine; there is no portrait, and 3,000 NUL are signed in its place.',
    make: (workshop) => makeSecondGenerationCard({ holder: 'infant' }, workshop),
  },
  {
    ...residenceCard,
    name: 'second-infant-unsigned',
    number: 'SP50000005EE',
    title: {
      ja: '第2世代：1歳未満（写真・署名なし）',
      en: 'Second generation: holder under one, no photo or signature',
    },
    expected: 'Read in full; there is no portrait and nothing to verify, which is not a forgery.',
    make: (workshop) => makeSecondGenerationCard({ holder: 'infant', unsigned: true }, workshop),
  },
  {
    ...residenceCard,
    name: 'second-renewal-pending',
    number: 'SP50000006FF',
    title: { ja: '第2世代：更新等許可申請中', en: 'Second generation: renewal application pending' },
    expected: 'Genuine; an application is pending, and the period of stay is counted in days.',
    make: (workshop) => makeSecondGenerationCard({ holder: 'applicant' }, workshop),
  },
  {
    ...residenceCard,
    name: 'second-commissioners-note',
    number: 'SP50000003CC',
    title: { ja: '第2世代：長官記載あり', en: "Second generation: a Commissioner's note" },
    expected:
      'Genuine; the note is shown. Every value, the certificate too, is filled with NUL to its greatest length.',
    make: (workshop) =>
      makeSecondGenerationCard(
        {
          holder: 'permanent-resident',
          reserve: '見本：出入国在留管理庁長官による記載（架空）。指定書を併せて確認すること。',
          filled: true,
        },
        workshop,
      ),
  },
  {
    ...residenceCard,
    name: 'second-unknown-codes',
    number: 'SP50000007GG',
    title: { ja: '第2世代：未知のコード', en: 'Second generation: codes that no table knows' },
    expected: 'Genuine; every code is shown as unknown, with the code itself and without a guess.',
    make: (workshop) => makeSecondGenerationCard({ holder: 'unknown-codes' }, workshop),
  },
];
