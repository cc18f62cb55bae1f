import { generateKeyPairSync } from 'node:crypto';
import forge from 'node-forge';

const { asn1, md, pki } = forge;

/** An X.509 name, in the order of the certificate. */
export type Name = readonly { readonly shortName: 'C' | 'O' | 'OU' | 'CN'; readonly value: string }[];

/** First and last year of validity; both from 1 January 00:00 UTC. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** A private key and its certificate. */
export interface Identity {
  readonly keyPem: string;
  readonly certificate: forge.pki.Certificate;
}

/** A self-signed CA that may sign card certificates and nothing below them. */
export function issueAuthority(name: Name, years: Years): Identity {
  const keyPem = createKey();
  const certificate = unsignedCertificate(keyPem, name, name, years);
  certificate.setExtensions([
    { name: 'basicConstraints', critical: true, cA: true, pathLenConstraint: 0 },
    { name: 'keyUsage', critical: true, keyCertSign: true, cRLSign: true },
    { name: 'subjectKeyIdentifier' },
  ]);
  certificate.sign(pki.privateKeyFromPem(keyPem), md.sha256.create());
  return { keyPem, certificate };
}

/** A card signer below this CA. */
export function issueCardSigner(authority: Identity, name: Name, years: Years): Identity {
  const keyPem = createKey();
  const issuer = authority.certificate;
  const certificate = unsignedCertificate(keyPem, name, nameOf(issuer), years);
  certificate.setExtensions([
    { name: 'keyUsage', critical: true, digitalSignature: true },
    { name: 'authorityKeyIdentifier', keyIdentifier: issuer.generateSubjectKeyIdentifier().getBytes() },
  ]);
  certificate.sign(pki.privateKeyFromPem(authority.keyPem), md.sha256.create());
  return { keyPem, certificate };
}

/** The certificate's DER bytes. */
export function derOf(certificate: forge.pki.Certificate): Uint8Array {
  return Buffer.from(asn1.toDer(pki.certificateToAsn1(certificate)).getBytes(), 'binary');
}

function unsignedCertificate(
  keyPem: string,
  subject: Name,
  issuer: Name,
  years: Years,
): forge.pki.Certificate {
  const certificate = pki.createCertificate();
  const privateKey = pki.privateKeyFromPem(keyPem);
  certificate.publicKey = pki.setRsaPublicKey(privateKey.n, privateKey.e);
  certificate.serialNumber = `01${forge.util.bytesToHex(forge.random.getBytesSync(8))}`;
  certificate.validity.notBefore = new Date(Date.UTC(years.from, 0, 1));
  certificate.validity.notAfter = new Date(Date.UTC(years.to, 0, 1));
  certificate.setSubject(fieldsOf(subject));
  certificate.setIssuer(fieldsOf(issuer));
  return certificate;
}

/** The country is a PrintableString, everything else UTF-8. RFC 5280 §4.1.2.4. */
function fieldsOf(name: Name): forge.pki.CertificateField[] {
  return name.map((field) => ({
    ...field,
    valueTagClass: (field.shortName === 'C'
      ? asn1.Type.PRINTABLESTRING
      : asn1.Type.UTF8) as unknown as forge.asn1.Class,
  }));
}

function nameOf(certificate: forge.pki.Certificate): Name {
  return certificate.subject.attributes.map(({ shortName, value }) => ({
    shortName,
    value,
  })) as unknown as Name;
}

function createKey(): string {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  return privateKey.export({ type: 'pkcs1', format: 'pem' }).toString();
}
