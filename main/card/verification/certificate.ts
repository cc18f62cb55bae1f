import forge from 'node-forge';
import { AsnConvert } from '@peculiar/asn1-schema';
import { RSAPublicKey } from '@peculiar/asn1-rsa';
import {
  Certificate as X509Certificate,
  id_ce_keyUsage,
  KeyUsage,
  KeyUsageFlags,
  type SubjectPublicKeyInfo,
} from '@peculiar/asn1-x509';
import { p384 } from '@noble/curves/nist.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { isAllNul } from '../bytes/is-all-nul.ts';
import { toBinaryString } from '../cipher/binary-string.ts';
import { formatDistinguishedName } from './format-distinguished-name.ts';

/** A public key of the first generation's certificates. */
export interface RsaPublicKey {
  readonly algorithm: 'rsa';
  /** Hexadecimal, without a sign octet. */
  readonly modulus: string;
  readonly exponent: string;
  readonly modulusBits: number;
}

/** A public key of the second generation's certificates. */
export interface EcPublicKey {
  readonly algorithm: 'ec-p384';
  /** Uncompressed: 04, x, y; on the curve. */
  readonly point: Uint8Array;
}

export type PublicKey = RsaPublicKey | EcPublicKey | { readonly algorithm: 'unsupported' };

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
const idEcPublicKey = '1.2.840.10045.2.1';
/** DER of the object identifier 1.3.132.0.34, secp384r1. */
const namedCurveP384 = '06052b81040022';
const uncompressedLength = 97;

/**
 * Parses a certificate that may be followed by NULs: the data object has a fixed length (在留カード等仕様書 1.5 §3.3.4).
 * DER and BER of indefinite length are read, and parameters of a signature algorithm that should have none (real cards
 * carry NULL there); the signed bytes are kept as they are.
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
    publicKey: describeKey(tbs.subjectPublicKeyInfo),
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

function describeKey({ algorithm, subjectPublicKey: key }: SubjectPublicKeyInfo): PublicKey {
  if (algorithm.algorithm === idEcPublicKey) return describeEcKey(algorithm.parameters, new Uint8Array(key));
  if (algorithm.algorithm !== rsaEncryption) return { algorithm: 'unsupported' };
  const { modulus, publicExponent } = AsnConvert.parse(key, RSAPublicKey);
  const digits = withoutSign(new Uint8Array(modulus));
  return {
    algorithm: 'rsa',
    modulus: bytesToHex(digits),
    exponent: bytesToHex(new Uint8Array(publicExponent)),
    modulusBits: digits.length === 0 ? 0 : digits.length * 8 - Math.clz32(digits[0] ?? 0) + 24,
  };
}

/** RFC 5480 §2.1.1: the curve is named; §2.2: the point is uncompressed (the compressed form is optional). */
function describeEcKey(parameters: ArrayBuffer | null | undefined, point: Uint8Array): PublicKey {
  const curve = parameters ? bytesToHex(new Uint8Array(parameters)) : '';
  if (curve !== namedCurveP384 || point.length !== uncompressedLength) return { algorithm: 'unsupported' };
  try {
    p384.Point.fromBytes(point).assertValidity();
  } catch (error) {
    throw new MalformedCertificate('a key that is no point of its curve', { cause: error });
  }
  return { algorithm: 'ec-p384', point };
}

/** An ASN.1 INTEGER begins with 00 where its highest bit would read as a sign. */
function withoutSign(integer: Uint8Array): Uint8Array {
  return integer[0] === 0 ? integer.subarray(1) : integer;
}
