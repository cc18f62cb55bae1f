import { createHash, createPublicKey, generateKeyPairSync, sign, type KeyObject } from 'node:crypto';
import {
  bitString,
  boolean,
  element,
  integer,
  newYear,
  nullValue,
  objectIdentifier,
  octetString,
  sequence,
  set,
  utf8String,
} from './der.ts';
import type { Years } from './issuer-certificate.ts';

/** A private key on P-384 and its certificate in DER. */
export interface EcIdentity {
  readonly key: KeyObject;
  readonly certificate: Uint8Array;
}

/** What distinguishes a certificate from the others. */
export interface EcSubject {
  readonly commonName: string;
  readonly serial: Uint8Array;
  readonly years: Years;
}

/** RFC 5758 §3.2 leaves the parameters of ecdsa-with-SHA256 out; some real certificates write NULL there. */
export type AlgorithmParameters = 'absent' | 'null';

/** A self-signed CA that may sign card certificates and nothing below them. */
export function issueEcAuthority(subject: EcSubject): EcIdentity {
  const key = createKey();
  const extensions = [
    extension('2.5.29.19', true, sequence(boolean(true), integer(Uint8Array.of(0)))),
    // keyCertSign and cRLSign are bits 5 and 6.
    extension('2.5.29.15', true, bitString(Uint8Array.of(0x06), 1)),
    extension('2.5.29.14', false, octetString(keyIdentifier(key))),
  ];
  const tbs = { subject, issuer: subject.commonName, key, extensions, parameters: 'absent' } as const;
  return { key, certificate: certify(tbs, key) };
}

/** A card signer below this CA. */
export function issueEcCardSigner(
  authority: EcIdentity & { readonly commonName: string },
  subject: EcSubject,
  parameters: AlgorithmParameters = 'absent',
): EcIdentity {
  const key = createKey();
  const extensions = [
    // digitalSignature is bit 0.
    extension('2.5.29.15', true, bitString(Uint8Array.of(0x80), 7)),
    extension('2.5.29.35', false, sequence(element(0x80, keyIdentifier(authority.key)))),
  ];
  const tbs = { subject, issuer: authority.commonName, key, extensions, parameters };
  return { key, certificate: certify(tbs, authority.key) };
}

interface ToBeSigned {
  readonly subject: EcSubject;
  readonly issuer: string;
  readonly key: KeyObject;
  readonly extensions: readonly Uint8Array[];
  readonly parameters: AlgorithmParameters;
}

/** RFC 5280 §4.1. The algorithm stands in it twice, and both times with the same parameters. */
function certify(
  { subject, issuer, key, extensions, parameters }: ToBeSigned,
  signer: KeyObject,
): Uint8Array {
  const ecdsaWithSha256 = objectIdentifier('1.2.840.10045.4.3.2');
  const algorithm = sequence(ecdsaWithSha256, ...(parameters === 'null' ? [nullValue] : []));
  const { from, to } = subject.years;
  const tbs = sequence(
    element(0xa0, integer(Uint8Array.of(2))),
    integer(subject.serial),
    algorithm,
    nameOf(issuer),
    sequence(newYear(from), newYear(to)),
    nameOf(subject.commonName),
    publicKeyOf(key),
    element(0xa3, sequence(...extensions)),
  );
  return sequence(tbs, algorithm, bitString(sign('sha256', tbs, signer)));
}

function nameOf(commonName: string): Uint8Array {
  const attribute = (type: string, text: string) => set(sequence(objectIdentifier(type), utf8String(text)));
  return sequence(attribute('2.5.4.10', 'Specimen'), attribute('2.5.4.3', commonName));
}

function extension(identifier: string, critical: boolean, value: Uint8Array): Uint8Array {
  return sequence(objectIdentifier(identifier), ...(critical ? [boolean(true)] : []), octetString(value));
}

function publicKeyOf(key: KeyObject): Uint8Array {
  return createPublicKey(key.export({ type: 'pkcs8', format: 'pem' })).export({
    type: 'spki',
    format: 'der',
  });
}

/** RFC 5280 §4.2.1.2 (1): SHA-1 over the point, the last 97 bytes of the key information. */
function keyIdentifier(key: KeyObject): Uint8Array {
  return createHash('sha1').update(publicKeyOf(key).subarray(-97)).digest();
}

function createKey(): KeyObject {
  return generateKeyPairSync('ec', { namedCurve: 'secp384r1' }).privateKey;
}
