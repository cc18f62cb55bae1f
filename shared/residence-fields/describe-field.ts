import { codeTables } from './code-tables.ts';
import { japaneseDate, parseFieldDate } from './field-date.ts';
import type { FieldName } from './field-names.ts';
import { unknownCode, type FieldWords } from './field-words.ts';
import { describeNationality } from './nationality.ts';
import { describePeriodOfStay } from './period-of-stay.ts';

const dateFields: ReadonlySet<FieldName> = new Set<FieldName>([
  'cardExpiry',
  'birthDate',
  'permissionDate',
  'periodOfStayExpiry',
  'comprehensivePermissionLimit',
]);

/** The day that a date field names, YYYY-MM-DD; null for any other field and for what is no day. */
export function dateOfField(name: FieldName, code: string): string | null {
  return dateFields.has(name) ? parseFieldDate(code) : null;
}

/** A field's code in words. A code that no published table explains is shown as itself, never guessed. */
export function describeField(name: FieldName, code: string): FieldWords {
  if (name === 'reserve') return { ja: code, en: code };
  if (name === 'nationality') return describeNationality(code);
  if (name === 'periodOfStay') return describePeriodOfStay(code);
  if (dateFields.has(name)) return describeDate(code);
  const table = codeTables[name];
  // Only a table's own codes: a hostile card may say `toString`.
  return table !== undefined && Object.hasOwn(table, code)
    ? (table[code] ?? unknownCode(code))
    : unknownCode(code);
}

function describeDate(code: string): FieldWords {
  const date = parseFieldDate(code);
  return date === null ? unknownCode(code) : { ja: japaneseDate(date), en: date };
}
