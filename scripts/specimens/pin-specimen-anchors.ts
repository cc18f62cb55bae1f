import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const assets = fileURLToPath(new URL('../../assets/', import.meta.url));
const store = join(assets, 'trust-store');

/** How the shipped trust store knows a specimen issuer. */
interface SpecimenAnchor {
  /** Certificate below `assets/specimens/issuers/`, without `.crt`. */
  readonly issuer: string;
  /** Its name in the store; every one begins with `specimen-`. */
  readonly file: string;
  readonly generation: 1 | 2;
  readonly purpose: 'specimen' | 'official-test';
}

/** The specimen issuers that the shipped trust store knows. The `unknown` ones never are among them. */
const specimenAnchors: readonly SpecimenAnchor[] = [
  { issuer: 'specimen-ca', file: 'specimen-ca.crt', generation: 1, purpose: 'specimen' },
  { issuer: 'expired-ca', file: 'specimen-expired-ca.crt', generation: 1, purpose: 'specimen' },
  { issuer: 'second-generation-ca', file: 'specimen-ca2.crt', generation: 2, purpose: 'specimen' },
  // The Agency's test authority keeps its key, so this one stands in for it; it opens what that one opens, and its
  // purpose keeps it out of every production verdict just the same.
  {
    issuer: 'official-test-ca',
    file: 'specimen-official-test-ca2.crt',
    generation: 2,
    purpose: 'official-test',
  },
];

interface Manifest {
  readonly version: 1;
  readonly anchors: readonly { readonly file: string }[];
}

/** Puts the specimen issuers' certificates beside the manifest and pins them; run after making issuers. */
function pinSpecimenAnchors(): void {
  const path = join(store, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  const official = manifest.anchors.filter(({ file }) => !file.startsWith('specimen-'));
  const anchors = [...official, ...specimenAnchors.map(pin)];
  writeFileSync(path, `${JSON.stringify({ ...manifest, anchors }, null, 2)}\n`);
}

function pin({ issuer, file, generation, purpose }: SpecimenAnchor): object {
  const der = readFileSync(join(assets, 'specimens', 'issuers', `${issuer}.crt`));
  writeFileSync(join(store, file), der);
  const certificate = new X509Certificate(der);
  const day = (text: string): string => new Date(text).toISOString().slice(0, 10);
  return {
    file,
    generation,
    purpose,
    sha256: createHash('sha256').update(der).digest('hex'),
    subject: certificate.subject.replaceAll('\\', '').split('\n').reverse().join(','),
    notBefore: day(certificate.validFrom),
    notAfter: day(certificate.validTo),
  };
}

pinSpecimenAnchors();
