import forge from 'node-forge';
import { AsnConvert } from '@peculiar/asn1-schema';
import { RSAPublicKey } from '@peculiar/asn1-rsa';
import { Certificate as X509Certificate, id_ce_keyUsage, KeyUsage, KeyUsageFlags } from '@peculiar/asn1-x509';
import { bytesToHex } from '@noble/hashes/utils.js';
import { isAllNul } from '../bytes/is-all-nul.ts';
import { toBinaryString } from '../cipher/binary-string.ts';
import { formatDistinguishedName } from './format-distinguished-name.ts';

/** A public key of a certificate. The second generation adds another algorithm. */
export interface RsaPublicKey {
  readonly algorithm: 'rsa';
  /** Hexadecimal, without a sign octet. */
  readonly modulus: string;
  readonly exponent: string;
  readonly modulusBits: number;
}

export type PublicKey = RsaPublicKey | { readonly algorithm: 'unsupported' };

/** An X.509 v3 certificate (RFC 5280), as far as these cards and their anchors use one. */
export interface Certificate {
  readonly subject: string;
  readonly publicKey: PublicKey;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly notBefore: number;
  readonly notAfter: number;
  /** Null where the certificate does not restrict its key's use. */
  readonly mayVerifySignatures: boolean | null;
  /** The certificate itself, without filler. */
  readonly der: Uint8Array;
  /** The bytes that the issuer signed, as they stand in the certificate. */
  readonly tbs: Uint8Array;
  /** Object identifier of the issuer's signature algorithm. */
  readonly signatureAlgorithm: string;
  readonly signature: Uint8Array;
}

/** Bytes that are no certificate. */
export class MalformedCertificate extends Error {
  override readonly name = 'MalformedCertificate';
}

const rsaEncryption = '1.2.840.113549.1.1.1';

/**
 * Parses a certificate that may be followed by NULs: the data object has a fixed length (在留カード等仕様書 1.5 §3.3.4).
 * DER and BER of indefinite length are read; the signed bytes are kept as they are.
 * @throws MalformedCertificate
 */
export function parseCertificate(padded: Uint8Array): Certificate {
  const der = cutFiller(padded);
  try {
    return describe(AsnConvert.parse(der, X509Certificate), der);
  } catch (error) {
    if (error instanceof MalformedCertificate) throw error;
    throw new MalformedCertificate('no X.509 certificate', { cause: error });
  }
}

function cutFiller(padded: Uint8Array): Uint8Array {
  const length = measureAsn1(padded);
  if (!isAllNul(padded.subarray(length))) throw new MalformedCertificate('something follows the certificate');
  return padded.slice(0, length);
}

/** Bytes of the ASN.1 element at the start; every length within it must fit its parent. */
function measureAsn1(padded: Uint8Array): number {
  const buffer = forge.util.createBuffer(toBinaryString(padded));
  try {
    forge.asn1.fromDer(buffer, { strict: true, parseAllBytes: false, decodeBitStrings: false });
  } catch (error) {
    throw new MalformedCertificate('no ASN.1', { cause: error });
  }
  return padded.length - buffer.length();
}

function describe(x509: X509Certificate, der: Uint8Array): Certificate {
  const { tbsCertificate: tbs, tbsCertificateRaw, signatureAlgorithm, signatureValue } = x509;
  if (tbsCertificateRaw === undefined) throw new MalformedCertificate('no signed part');
  // RFC 5280 §4.1.1.2: the outer algorithm repeats the signed one.
  if (tbs.signature.algorithm !== signatureAlgorithm.algorithm) {
    throw new MalformedCertificate('two signature algorithms');
  }
  const keyUsage = tbs.extensions?.find(({ extnID }) => extnID === id_ce_keyUsage);
  return {
    subject: formatDistinguishedName(tbs.subject),
    publicKey: describeKey(
      tbs.subjectPublicKeyInfo.algorithm.algorithm,
      tbs.subjectPublicKeyInfo.subjectPublicKey,
    ),
    notBefore: tbs.validity.notBefore.getTime().getTime(),
    notAfter: tbs.validity.notAfter.getTime().getTime(),
    mayVerifySignatures:
      keyUsage === undefined
        ? null
        : (AsnConvert.parse(keyUsage.extnValue, KeyUsage).toNumber() & KeyUsageFlags.digitalSignature) !== 0,
    der,
    tbs: new Uint8Array(tbsCertificateRaw),
    signatureAlgorithm: signatureAlgorithm.algorithm,
    signature: new Uint8Array(signatureValue),
  };
}

function describeKey(algorithm: string, key: ArrayBuffer): PublicKey {
  if (algorithm !== rsaEncryption) return { algorithm: 'unsupported' };
  const { modulus, publicExponent } = AsnConvert.parse(key, RSAPublicKey);
  const digits = withoutSign(new Uint8Array(modulus));
  return {
    algorithm: 'rsa',
    modulus: bytesToHex(digits),
    exponent: bytesToHex(new Uint8Array(publicExponent)),
    modulusBits: digits.length === 0 ? 0 : digits.length * 8 - Math.clz32(digits[0] ?? 0) + 24,
  };
}

/** An ASN.1 INTEGER begins with 00 where its highest bit would read as a sign. */
function withoutSign(integer: Uint8Array): Uint8Array {
  return integer[0] === 0 ? integer.subarray(1) : integer;
}
