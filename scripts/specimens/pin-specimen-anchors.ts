import { createHash, X509Certificate } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

const assets = fileURLToPath(new URL('../../assets/', import.meta.url));
const store = join(assets, 'trust-store');

/** The specimen issuers that the shipped trust store knows, as purpose `specimen` only. `unknown-ca` never is one. */
const specimenAnchors = ['specimen-ca', 'expired-ca'] as const;

interface Manifest {
  readonly version: 1;
  readonly anchors: readonly { readonly purpose: string }[];
}

/** Puts the specimen issuers' certificates beside the manifest and pins them; run after make-issuers.ts. */
function pinSpecimenAnchors(): void {
  const path = join(store, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Manifest;
  const official = manifest.anchors.filter(({ purpose }) => purpose !== 'specimen');
  const anchors = [...official, ...specimenAnchors.map(pin)];
  writeFileSync(path, `${JSON.stringify({ ...manifest, anchors }, null, 2)}\n`);
}

function pin(name: (typeof specimenAnchors)[number]): object {
  const der = readFileSync(join(assets, 'specimens', 'issuers', `${name}.crt`));
  const file = name.startsWith('specimen-') ? `${name}.crt` : `specimen-${name}.crt`;
  writeFileSync(join(store, file), der);
  const certificate = new X509Certificate(der);
  const day = (text: string): string => new Date(text).toISOString().slice(0, 10);
  return {
    file,
    generation: 1,
    purpose: 'specimen',
    sha256: createHash('sha256').update(der).digest('hex'),
    subject: certificate.subject.replaceAll('\\', '').split('\n').reverse().join(','),
    notBefore: day(certificate.validFrom),
    notAfter: day(certificate.validTo),
  };
}

pinSpecimenAnchors();
