import { createHash } from 'node:crypto';
import forge from 'node-forge';
import { unzipSync } from 'fflate';
import {
  MalformedCertificate,
  parseCertificate,
  type Certificate,
} from '../card/verification/certificate.ts';

/** A certificate that came from a file or a download, with the digest that decides about it. */
export interface CandidateCertificate {
  readonly certificate: Certificate;
  /** SHA-256 of the DER, lower-case hexadecimal. */
  readonly sha256: string;
}

/** A certificate has one to two kilobytes, the agency's archives hold one. */
export const longestCertificateFile = 1_000_000;

/** Certificates in what a `.crt`, `.cer`, `.pem` or `.zip` file holds; what a file is, its content decides. */
export function parseCertificateFile(content: Uint8Array): readonly CandidateCertificate[] {
  if (content.length > longestCertificateFile) throw new MalformedCertificate('too long for a certificate');
  if (startsWith(content, [0x50, 0x4b, 0x03, 0x04])) return parseArchive(content);
  return parseDerOrPem(content);
}

function parseArchive(content: Uint8Array): readonly CandidateCertificate[] {
  const entries = unzipSync(content, {
    filter: ({ name, originalSize }) =>
      /\.(crt|cer|pem|der)$/i.test(name) && originalSize <= longestCertificateFile,
  });
  return Object.values(entries).flatMap(parseDerOrPem);
}

function parseDerOrPem(content: Uint8Array): readonly CandidateCertificate[] {
  const text = Buffer.from(content).toString('latin1');
  const encodings = text.includes('-----BEGIN CERTIFICATE-----') ? decodePem(text) : [content];
  return encodings.map((encoding) => {
    const certificate = parseCertificate(encoding);
    return { certificate, sha256: createHash('sha256').update(certificate.der).digest('hex') };
  });
}

function decodePem(text: string): readonly Uint8Array[] {
  return forge.pem
    .decode(text)
    .filter(({ type }) => type === 'CERTIFICATE')
    .map(({ body }) => Uint8Array.from(Buffer.from(body, 'latin1')));
}

function startsWith(content: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => content[index] === byte);
}
