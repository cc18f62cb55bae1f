import { concatBytes } from '@noble/hashes/utils.js';
import type { FieldName } from '../../../../shared/residence-fields/field-names.ts';
import { MalformedAnswer } from '../../card-errors.ts';
import { parseDataObjectsOf } from '../parse-file.ts';
import { codesOf, type FieldRow } from './field-codes.ts';

/** The printed entries in file order, with the length of each value (§3.3.4); they sum to what is signed. */
const rows: readonly FieldRow[] = [
  { tag: 0xc5, name: 'cardExpiry', length: 8 },
  { tag: 0xc6, name: 'birthDate', length: 8 },
  { tag: 0xc7, name: 'sex', length: 1 },
  { tag: 0xc8, name: 'nationality', length: 3 },
  { tag: 0xc9, name: 'statusOfResidence', length: 10 },
  { tag: 0xce, name: 'periodOfStay', length: 4 },
  { tag: 0xca, name: 'permissionType', length: 2 },
  { tag: 0xcb, name: 'permissionDate', length: 8 },
  { tag: 0xcc, name: 'workRestriction', length: 1 },
  { tag: 0xcd, name: 'periodOfStayExpiry', length: 8 },
];

/** Bytes of all entries; a certificate has fewer, and NULs after them (§3.4.3.1). */
const signedLength = 53;

export interface PrintedEntries {
  readonly codes: Readonly<Partial<Record<FieldName, string>>>;
  /** 53 bytes. */
  readonly signed: Uint8Array;
}

/**
 * DF1/EF02. The signature covers the values one after the other without their tags and lengths. So that nobody can move
 * a border between two values, they stand in their order, and each is as long as published, or empty.
 * @throws MalformedAnswer
 */
export function parsePrintedEntries(file: Uint8Array): PrintedEntries {
  const objects = parseDataObjectsOf('entries', file);
  let next = 0;
  for (const { tag, value } of objects) {
    const at = rows.findIndex((row, index) => index >= next && row.tag === tag);
    const row = rows[at];
    if (row === undefined || (value.length !== row.length && value.length !== 0)) {
      throw new MalformedAnswer('the printed entries are not as a card has them');
    }
    next = at + 1;
  }
  const values = concatBytes(...objects.map(({ value }) => value));
  const signed = new Uint8Array(signedLength);
  signed.set(values);
  return { codes: codesOf(rows, new Map(objects.map(({ tag, value }) => [tag, value]))), signed };
}
