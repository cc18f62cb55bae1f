import { recipes } from './recipes.ts';
import { makeResidenceCard } from './residence-card-recipe.ts';
import type { SpecimenDefinition } from './specimen-entry.ts';

const residenceCard = { kind: 'residence-card', generation: 1 } as const;

/** Cards as an issuer hands them out. */
export const genuineSpecimens: readonly SpecimenDefinition[] = [
  {
    ...residenceCard,
    name: 'permanent-resident',
    number: 'SP10000001AA',
    title: { ja: '永住者', en: 'Permanent resident' },
    expected: 'Genuine; an address was written on the back; no permission and no pending application.',
    make: (workshop) => makeResidenceCard(recipes.permanentResident, workshop),
  },
  {
    ...residenceCard,
    name: 'student',
    number: 'SP10000002BB',
    title: { ja: '留学（包括許可あり）', en: 'Student with a comprehensive permission' },
    expected: 'Genuine; work is permitted within the comprehensive permission only.',
    make: (workshop) => makeResidenceCard(recipes.student, workshop),
  },
  {
    ...residenceCard,
    name: 'both-permissions',
    number: 'SP10000003CC',
    title: { ja: '技人国（包括・個別許可あり）', en: 'Engineer with both permissions' },
    expected: 'Genuine; both permissions are shown, and the photo is a raw JPEG 2000 codestream.',
    make: (workshop) => makeResidenceCard(recipes.engineer, workshop),
  },
  {
    ...residenceCard,
    name: 'permission-cleared',
    number: 'SP10000004DD',
    title: { ja: '元留学生（許可欄は「無」）', en: 'Former student, permissions rewritten to none' },
    expected: 'Genuine; both permission fields are all zero and shown as none.',
    make: (workshop) => makeResidenceCard(recipes.formerStudent, workshop),
  },
  {
    ...residenceCard,
    name: 'renewal-pending',
    number: 'SP10000005EE',
    title: { ja: '在留期間更新等許可申請中', en: 'Renewal application pending' },
    expected: 'Genuine; an application for renewal or change is pending.',
    make: (workshop) => makeResidenceCard(recipes.worker, workshop),
  },
  {
    name: 'special-permanent-resident',
    number: 'SP20000006FF',
    kind: 'special-permanent-resident-certificate',
    generation: 1,
    title: { ja: '特別永住者証明書', en: 'Special permanent resident certificate' },
    expected: 'Genuine; a certificate with an address, and without permission or application fields.',
    make: (workshop) => makeResidenceCard(recipes.specialPermanentResident, workshop),
  },
  {
    ...residenceCard,
    name: 'child',
    number: 'SP10000007GG',
    title: { ja: '16歳未満（写真・署名なし）', en: 'Holder under 16, no photo or signature' },
    expected: 'Read in full; there is no photo and nothing to verify, which is normal for this card.',
    make: (workshop) => makeResidenceCard(recipes.child, workshop),
  },
  {
    ...residenceCard,
    name: 'child-short-form',
    number: 'SP10000007GG',
    title: { ja: '16歳未満（短い形式）', en: 'Holder under 16, the shorter form' },
    expected: 'The same as for the other child: no photo and nothing to verify.',
    make: (workshop) => makeResidenceCard(recipes.childShortForm, workshop),
  },
  {
    ...residenceCard,
    name: 'address-never-written',
    number: 'SP10000002BB',
    title: { ja: '住居地の裏面追記なし', en: 'No address written since issue' },
    expected: 'Genuine; the address fields are all NUL and shown as no entry.',
    make: (workshop) => makeResidenceCard(recipes.student, workshop),
  },
];
