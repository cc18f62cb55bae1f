import type { ActivityPermissions } from '../../../../shared/residence-record.ts';
import { describeField } from '../../../../shared/residence-fields/describe-field.ts';
import type { CodedFields, FieldName } from '../../../../shared/residence-fields/field-names.ts';
import { trimTrailingNuls } from '../../bytes/trim-trailing-nuls.ts';
import type { FileContents } from '../card-file.ts';
import { parseFile, presentOrNull, type FileValues } from '../parse-file.ts';
import type { CardContents } from '../reading.ts';
import { codesOf, decodeCode, type FieldRow } from './field-codes.ts';
import type { SecondGenerationFileName } from './file-table.ts';
import { parsePrintedEntries } from './parse-entries.ts';

/** Tags of 第２世代在留カード等仕様書 1.1 §3.3.4; the same numbers mean other things in the first generation. */
const tag = {
  number: 0xc2,
  name: 0xd0,
  photo: 0xd1,
  address: 0xdfd1,
  signature: 0xdc,
  certificate: 0xdd,
} as const;

const pictureLength = { name: 2500, photo: 3000, address: 2500 } as const;

const permissionRows: readonly FieldRow[] = [
  { tag: 0xd5, name: 'comprehensivePermission', length: 7 },
  { tag: 0xd6, name: 'comprehensivePermissionLimit', length: 8 },
  { tag: 0xd7, name: 'individualPermission', length: 1 },
];
const renewalRows: readonly FieldRow[] = [{ tag: 0xd8, name: 'renewalApplication', length: 1 }];
const otherRows: readonly FieldRow[] = [
  { tag: 0xd9, name: 'commissionersNote', length: 1 },
  { tag: 0xde, name: 'reserve', length: 200 },
];

/** Bytes of a DER signature on P-384; the published 96 are two plain numbers. */
const longestSignature = 104;

/** Parses what was read from a card of kind 05 or 06. */
export function parseSecondGenerationContents(contents: FileContents): CardContents {
  const entries = parsePrintedEntries(fileOf(contents, 'entries'));
  const pictures = parseFile('pictures', fileOf(contents, 'pictures'), {
    [tag.name]: pictureLength.name,
    [tag.photo]: pictureLength.photo,
  });
  const address = parseFile('address', fileOf(contents, 'address'), { [tag.address]: pictureLength.address });
  const number = parseFile('number', fileOf(contents, 'number'), { [tag.number]: 12 }).get(tag.number);
  const signature = parseFile('signature', fileOf(contents, 'signature'), {
    [tag.signature]: longestSignature,
    [tag.certificate]: 602,
  });
  const fields: CodedFields = {
    ...entries.codes,
    ...parseRows(contents, 'permissions', permissionRows),
    ...parseRows(contents, 'renewal', renewalRows),
    ...parseRows(contents, 'other', otherRows),
  };
  return {
    record: {
      address: null,
      permissions: permissionsOf(fields),
      renewalPending: fields.renewalApplication === '1',
      fields,
      statedNumber: number === undefined ? null : decodeCode(number),
    },
    images: {
      front: null,
      photo: pictureOf(pictures, tag.photo),
      name: pictureOf(pictures, tag.name),
      address: pictureOf(address, tag.address),
    },
    evidence: {
      signedContent: signedContentOf(entries.signed, pictures),
      signature: presentOrNull(signature.get(tag.signature)),
      certificate: presentOrNull(signature.get(tag.certificate)),
    },
  };
}

function parseRows(
  contents: FileContents,
  file: SecondGenerationFileName,
  rows: readonly FieldRow[],
): CodedFields {
  const permitted = Object.fromEntries(rows.map((row) => [row.tag, row.length]));
  return codesOf(rows, parseFile(file, fileOf(contents, file), permitted));
}

/** Entries, face, name, in this order; each picture's value with 00 to its length (§3.4.3.1). */
function signedContentOf(entries: Uint8Array, pictures: FileValues): Uint8Array {
  const faceAt = entries.length;
  const nameAt = faceAt + pictureLength.photo;
  const content = new Uint8Array(nameAt + pictureLength.name);
  content.set(entries, 0);
  content.set(pictures.get(tag.photo) ?? [], faceAt);
  content.set(pictures.get(tag.name) ?? [], nameAt);
  return content;
}

/** In words, and never null where the card says something that is not a plain "none". */
function permissionsOf(fields: CodedFields): ActivityPermissions {
  const words = (name: FieldName): string | null => {
    const code = fields[name];
    return code === undefined || code === '0' ? null : describeField(name, code).ja;
  };
  return { comprehensive: words('comprehensivePermission'), individual: words('individualPermission') };
}

function pictureOf(values: FileValues, picture: number): Uint8Array | null {
  const value = presentOrNull(values.get(picture));
  return value === null ? null : trimTrailingNuls(value);
}

/** A file that the card does not have counts as an empty one; which ones may be missing is the file table's decision. */
function fileOf(contents: FileContents, file: SecondGenerationFileName): Uint8Array {
  return contents.get(file) ?? new Uint8Array(0);
}
