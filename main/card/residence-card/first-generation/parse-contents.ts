import { concatBytes } from '@noble/hashes/utils.js';
import type { ActivityPermissions } from '../../../../shared/residence-record.ts';
import { decodeCardText } from '../../bytes/decode-card-text.ts';
import { trimTrailingNuls } from '../../bytes/trim-trailing-nuls.ts';
import { MalformedAnswer } from '../../card-errors.ts';
import type { FileContents } from '../card-file.ts';
import { parseFile, presentOrNull } from '../parse-file.ts';
import type { CardContents, SignatureEvidence } from '../reading.ts';
import type { FirstGenerationFileName } from './file-table.ts';
import { parseWrittenAddress } from './parse-written-address.ts';

/** Tags and lengths of 在留カード等仕様書 1.5 §3.3.4. */
const tag = {
  front: 0xd0,
  photo: 0xd1,
  comprehensivePermission: 0xd5,
  individualPermission: 0xd6,
  renewalApplication: 0xd7,
  signature: 0xda,
  certificate: 0xdb,
} as const;

const frontLength = 7000;
const photoLength = 3000;

/** Parses what was read from a card of kind 1 or 2. */
export function parseFirstGenerationContents(contents: FileContents): CardContents {
  const front = parseOnly(contents, 'front', tag.front, frontLength);
  if (front === null) throw new MalformedAnswer('there is no card face');
  const photo = parseOnly(contents, 'photo', tag.photo, photoLength);
  return {
    record: {
      address: parseWrittenAddress(fileOf(contents, 'address')),
      permissions: parsePermissions(contents),
      renewalPending: parseRenewalPending(contents),
      fields: {},
      statedNumber: null,
    },
    images: {
      front: trimTrailingNuls(front),
      photo: photo === null ? null : trimTrailingNuls(photo),
      name: null,
      address: null,
    },
    evidence: parseEvidence(contents, front, photo),
  };
}

/** The signed content is the values of D0 and D1, each with the filler to its fixed length (図3-4, §3.4.3). */
function parseEvidence(
  contents: FileContents,
  front: Uint8Array,
  photo: Uint8Array | null,
): SignatureEvidence {
  const signedContent = new Uint8Array(frontLength + photoLength);
  signedContent.set(front, 0);
  if (photo !== null) signedContent.set(photo, frontLength);
  const values = parseFile('signature', fileOf(contents, 'signature'), {
    [tag.signature]: 256,
    [tag.certificate]: 1200,
  });
  return {
    signedContent,
    signature: presentOrNull(values.get(tag.signature)),
    certificate: presentOrNull(values.get(tag.certificate)),
  };
}

function parsePermissions(contents: FileContents): ActivityPermissions {
  return {
    comprehensive: parseText(contents, 'comprehensive-permission', tag.comprehensivePermission),
    individual: parseText(contents, 'individual-permission', tag.individualPermission),
  };
}

/** A permission that was withdrawn is a file of 00 only: tag, length and value (§3.3.4.6). */
function parseText(contents: FileContents, file: FirstGenerationFileName, permitted: number): string | null {
  const value = parseOnly(contents, file, permitted, 120);
  return value === null ? null : decodeCardText(value);
}

/** D7: '1' while an application made at the counter is pending (§3.3.4.8). */
function parseRenewalPending(contents: FileContents): boolean {
  const value = parseOnly(contents, 'renewal-application', tag.renewalApplication, 1);
  return value !== null && decodeCardText(value) === '1';
}

/** The value of a file's only data object; null for a file or a value that is absent, empty or filler only. */
function parseOnly(
  contents: FileContents,
  file: FirstGenerationFileName,
  permitted: number,
  length: number,
): Uint8Array | null {
  return presentOrNull(parseFile(file, fileOf(contents, file), { [permitted]: length }).get(permitted));
}

/** A file that the card does not have counts as an empty one; which ones may be missing is the file table's decision. */
function fileOf(contents: FileContents, file: FirstGenerationFileName): Uint8Array {
  return contents.get(file) ?? concatBytes();
}
