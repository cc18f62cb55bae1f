/** Makes the specimen issuers. Run `npx tsx scripts/specimens/make-issuers.ts`: every key and certificate is replaced. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { derOf, issueAuthority, issueCardSigner, type Identity, type Name } from './issuer-certificate.ts';

const directory = fileURLToPath(new URL('../../assets/specimens/issuers/', import.meta.url));
const largestCardCertificate = 1200;

const specimenCa = issueAuthority(specimenName('Specimen ZairyuCard CA (見本, not an authority)'), {
  from: 2020,
  to: 2060,
});
const expiredCa = issueAuthority(specimenName('Expired Specimen ZairyuCard CA (見本, not an authority)'), {
  from: 2010,
  to: 2020,
});
// The genuine authorities' name with a key that is not theirs.
const unknownName: Name = [
  { shortName: 'C', value: 'JP' },
  { shortName: 'O', value: 'Japanese Government' },
  { shortName: 'OU', value: 'The Ministry of Justice' },
  { shortName: 'CN', value: 'ZairyuCard CA' },
];
const unknownCa = issueAuthority(unknownName, { from: 2020, to: 2060 });
const signerName = specimenName('Specimen card signer (見本)');

const authorities: Readonly<Record<string, Identity>> = {
  'specimen-ca': specimenCa,
  'expired-ca': expiredCa,
  'unknown-ca': unknownCa,
};
const cardSigners: Readonly<Record<string, Identity>> = {
  'specimen-card-signer': issueCardSigner(specimenCa, signerName, { from: 2020, to: 2055 }),
  'expired-card-signer': issueCardSigner(expiredCa, signerName, { from: 2010, to: 2045 }),
  'expired-certificate-card-signer': issueCardSigner(specimenCa, signerName, { from: 2010, to: 2020 }),
  'unknown-card-signer': issueCardSigner(unknownCa, signerName, { from: 2020, to: 2055 }),
};

mkdirSync(directory, { recursive: true });
for (const [name, identity] of Object.entries({ ...authorities, ...cardSigners })) {
  const der = derOf(identity.certificate);
  if (name in cardSigners && der.length >= largestCardCertificate) {
    throw new RangeError(`${name}: ${der.length} bytes do not fit on a card.`);
  }
  writeFileSync(`${directory}${name}.key.pem`, identity.keyPem);
  writeFileSync(`${directory}${name}.crt`, der);
  console.log(`${name}: certificate of ${der.length} bytes`);
}

function specimenName(commonName: string): Name {
  return [
    { shortName: 'O', value: 'Specimen' },
    { shortName: 'CN', value: commonName },
  ];
}
