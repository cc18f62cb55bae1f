import { bytesToHex } from '@noble/hashes/utils.js';
import type { CodedFields, FieldName } from '../../../../shared/residence-fields/field-names.ts';
import { decodeCardText } from '../../bytes/decode-card-text.ts';
import { trimTrailingNuls } from '../../bytes/trim-trailing-nuls.ts';
import type { FileValues } from '../parse-file.ts';

/** Where a field stands in its file. */
export interface FieldRow {
  readonly tag: number;
  readonly name: FieldName;
  /** Bytes of the value. */
  readonly length: number;
}

/** The codes of the rows that the card fills in. */
export function codesOf(rows: readonly FieldRow[], values: FileValues): CodedFields {
  const codes: Partial<Record<FieldName, string>> = {};
  for (const { tag, name } of rows) {
    const value = values.get(tag);
    const code = value === undefined ? null : name === 'reserve' ? decodeCardText(value) : decodeCode(value);
    if (code !== null) codes[name] = code;
  }
  return codes;
}

/**
 * A code without its filler, NULs or blanks; null where nothing is left. Codes are ASCII: whatever else a card says is
 * told in hexadecimal, so that it is neither lost nor mistaken for a code.
 */
export function decodeCode(padded: Uint8Array): string | null {
  const bytes = trimTrailingNuls(padded);
  const text = String.fromCharCode(...bytes);
  if (text.trim() === '') return null;
  return /^[\x20-\x7e]+$/.test(text) ? text.trim() : `0x${bytesToHex(bytes)}`;
}
