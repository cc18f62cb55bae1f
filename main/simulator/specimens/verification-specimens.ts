import { recipes } from './recipes.ts';
import { makeResidenceCard } from './residence-card-recipe.ts';
import type { SpecimenDefinition } from './specimen-entry.ts';

const holder = recipes.permanentResident;
const ofThisHolder = { number: 'SP10000001AA', kind: 'residence-card', generation: 1 } as const;

/** Cards that read well and differ in what verification finds. */
export const verificationSpecimens: readonly SpecimenDefinition[] = [
  {
    ...ofThisHolder,
    name: 'forged-photo',
    title: { ja: '顔写真の差し替え', en: 'Photo replaced after signing' },
    expected: 'Read in full; the signature does not match, so the content was tampered with.',
    make: (workshop) => makeResidenceCard({ ...holder, photoAfterSigning: 'forged/photo.jp2' }, workshop),
  },
  {
    ...ofThisHolder,
    name: 'unknown-issuer',
    title: { ja: '発行元が不明', en: 'Issuer with the right name and a wrong key' },
    expected:
      'The signature matches the certificate on the card, but no trusted issuer signed that certificate.',
    make: (workshop) => makeResidenceCard({ ...holder, issuer: 'unknown' }, workshop),
  },
  {
    ...ofThisHolder,
    name: 'expired-issuer',
    title: { ja: '発行元の証明書が期限切れ', en: 'Issuer expired since' },
    expected: 'Genuine where the expired issuer is trusted; its expiry is reported as a reason of its own.',
    make: (workshop) => makeResidenceCard({ ...holder, issuer: 'expired' }, workshop),
  },
  {
    ...ofThisHolder,
    name: 'expired-certificate',
    title: { ja: 'カード証明書が期限切れ', en: 'Card certificate expired' },
    expected:
      'Both signatures match; the expiry of the certificate on the card is reported as a reason of its own.',
    make: (workshop) => makeResidenceCard({ ...holder, issuer: 'expired-certificate' }, workshop),
  },
  {
    ...ofThisHolder,
    name: 'certificate-with-trailing-nuls',
    title: { ja: '証明書の後のNUL', en: 'Certificate filled with NUL' },
    expected: 'Genuine; the certificate ends before its field does, as on every card.',
    make: (workshop) => makeResidenceCard(holder, workshop),
  },
  {
    ...ofThisHolder,
    name: 'signature-without-digest-info',
    title: { ja: 'DigestInfoのない署名', en: 'Signature block without DigestInfo' },
    expected:
      'Genuine; the signature block holds the bare hash, as the figure in the specification draws it.',
    make: (workshop) => makeResidenceCard({ ...holder, checkCodeForm: 'bare-hash' }, workshop),
  },
];
