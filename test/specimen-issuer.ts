import { createHash, createPrivateKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import forge from 'node-forge';
import type { CardGeneration } from '../shared/card-kind.ts';
import { parseCertificate } from '../main/card/verification/certificate.ts';
import type { TrustAnchor } from '../main/card/verification/trust-anchor.ts';

/** Issuers that tests make for themselves: real keys, real certificates, trusted nowhere. */

export interface CertificateWish {
  readonly subject?: string;
  readonly issuer?: string;
  readonly notBefore?: string;
  readonly notAfter?: string;
  readonly modulusLength?: number;
  /** Key usages; none means no extension. */
  readonly keyUsage?: readonly ('digitalSignature' | 'keyCertSign' | 'keyEncipherment')[];
}

export interface KeyAndCertificate {
  readonly key: KeyObject;
  readonly der: Uint8Array;
}

const officialName = 'ZairyuCard CA';

/** A certificate signed by `issuer`, or by itself. */
export function issueCertificate(wish: CertificateWish, issuer?: KeyAndCertificate): KeyAndCertificate {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', {
    modulusLength: wish.modulusLength ?? 2048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
  const certificate = forge.pki.createCertificate();
  certificate.publicKey = forge.pki.publicKeyFromPem(publicKey);
  certificate.serialNumber = '2a';
  certificate.validity.notBefore = new Date(wish.notBefore ?? '2020-01-01');
  certificate.validity.notAfter = new Date(wish.notAfter ?? '2045-01-01');
  const name = (commonName: string): forge.pki.CertificateField[] => [
    { name: 'countryName', value: 'JP' },
    { name: 'commonName', value: commonName },
  ];
  certificate.setSubject(name(wish.subject ?? officialName));
  certificate.setIssuer(name(wish.issuer ?? officialName));
  if (wish.keyUsage !== undefined) {
    const usages = Object.fromEntries(wish.keyUsage.map((usage) => [usage, true]));
    certificate.setExtensions([{ name: 'keyUsage', critical: true, ...usages }]);
  }
  const signingKey =
    issuer === undefined ? privateKey : (issuer.key.export({ type: 'pkcs8', format: 'pem' }) as string);
  certificate.sign(forge.pki.privateKeyFromPem(signingKey), forge.md.sha256.create());
  const der = forge.asn1.toDer(forge.pki.certificateToAsn1(certificate)).getBytes();
  return { key: createPrivateKey(privateKey), der: Uint8Array.from(Buffer.from(der, 'latin1')) };
}

export function anchorOf(
  { der }: KeyAndCertificate,
  purpose: TrustAnchor['purpose'] = 'production',
  generation: CardGeneration = 1,
): TrustAnchor {
  const sha256 = createHash('sha256').update(der).digest('hex');
  return { generation, purpose, sha256, certificate: parseCertificate(der) };
}

/** A certificate as it stands on a card: 1,200 bytes. */
export function padCertificate(der: Uint8Array): Uint8Array {
  const padded = new Uint8Array(1200);
  padded.set(der);
  return padded;
}

export function signContent(content: Uint8Array, key: KeyObject): Uint8Array {
  return new Uint8Array(sign('sha256', content, key));
}
