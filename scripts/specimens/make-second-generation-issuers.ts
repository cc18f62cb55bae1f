/** Makes the issuers of the second generation's specimens. Run `npx tsx scripts/specimens/make-second-generation-issuers.ts`: every one of their keys and certificates is replaced. */
import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { issueEcAuthority, issueEcCardSigner, type EcIdentity } from './ec-certificate.ts';

const directory = fileURLToPath(new URL('../../assets/specimens/issuers/', import.meta.url));
/** 第２世代在留カード等仕様書 1.1 §3.3.4.10. */
const largestCardCertificate = 602;

const authorityYears = { from: 2020, to: 2060 };
const commonName = 'Specimen ZairyuCard CA2 (見本, not an authority)';
const testName = 'Specimen Official Test ZairyuCard CA2 (見本, not an authority)';

const authority = makeAuthority(commonName);
// The same name and the same serial number with another key, like the Agency's own test authority beside the real one.
const unknown = makeAuthority(commonName);
const officialTest = makeAuthority(testName);

const authorities: Readonly<Record<string, EcIdentity>> = {
  'second-generation-ca': authority,
  'second-generation-unknown-ca': unknown,
  'official-test-ca': officialTest,
};
const cardSigners: Readonly<Record<string, EcIdentity>> = {
  'second-generation-card-signer': issueEcCardSigner(authority, signer()),
  'second-generation-null-parameters-card-signer': issueEcCardSigner(authority, signer(), 'null'),
  'second-generation-unknown-card-signer': issueEcCardSigner(unknown, signer()),
  'official-test-card-signer': issueEcCardSigner(officialTest, signer()),
};

for (const [name, { key, certificate }] of Object.entries({ ...authorities, ...cardSigners })) {
  if (name in cardSigners && certificate.length > largestCardCertificate) {
    throw new RangeError(`${name}: ${certificate.length} bytes do not fit on a card.`);
  }
  writeFileSync(`${directory}${name}.key.pem`, key.export({ type: 'sec1', format: 'pem' }));
  writeFileSync(`${directory}${name}.crt`, certificate);
  console.log(`${name}: certificate of ${certificate.length} bytes`);
}

function makeAuthority(name: string): EcIdentity & { readonly commonName: string } {
  const serial = Uint8Array.of(1);
  return { ...issueEcAuthority({ commonName: name, serial, years: authorityYears }), commonName: name };
}

function signer() {
  const serial = Uint8Array.of(1, ...randomBytes(8));
  return { commonName: 'Specimen card signer (見本)', serial, years: { from: 2020, to: 2055 } };
}
