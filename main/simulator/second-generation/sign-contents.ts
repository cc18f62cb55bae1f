import { sign, type KeyObject } from 'node:crypto';
import { padWithNul } from '../data-objects/pad-with-nul.ts';
import { greatestLengths } from './capacities.ts';
import type { SecondGenerationContents } from './contents.ts';

/** Both readings of DC: 96 bytes as the table says, or the ASN.1 that its column says. */
export type SignatureForm = 'raw' | 'der';

/** What of the contents is signed. */
export type SignedContents = Pick<SecondGenerationContents, 'entries' | 'faceImage' | 'nameImage'>;

/** A 在留カード's ten values; a certificate's six are filled with NUL up to this. */
const entriesLength = 53;

/** Values only, each part filled with NUL: entries, face, name, in this order. 第２世代在留カード等仕様書 1.1 §3.4.3.1. */
export function signedTarget({ entries, faceImage, nameImage }: SignedContents): Uint8Array {
  return Buffer.concat([
    padWithNul(Buffer.concat(entries.map(({ value }) => value)), entriesLength),
    padWithNul(faceImage ?? new Uint8Array(0), greatestLengths.faceImage),
    padWithNul(nameImage, greatestLengths.nameImage),
  ]);
}

/** DC: ECDSA with SHA-256 on P-384. §3.4.3.1. */
export function signContents(contents: SignedContents, key: KeyObject, form: SignatureForm): Uint8Array {
  const dsaEncoding = form === 'raw' ? 'ieee-p1363' : 'der';
  return Uint8Array.from(sign('sha256', signedTarget(contents), { key, dsaEncoding }));
}
