import { dateOfField } from '../../../shared/residence-fields/describe-field.ts';
import type { CodedFields, FieldName } from '../../../shared/residence-fields/field-names.ts';

/** Today's date in Japan, YYYY-MM-DD. @param now Milliseconds since 1970-01-01 UTC. */
export const todayInJapan = (now: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(now);

/** Whether the day that a field names is over. The day itself still counts; what is no day never passes. */
export function hasPassed(name: FieldName, fields: CodedFields, today: string): boolean {
  const code = fields[name];
  const date = code === undefined ? null : dateOfField(name, code);
  return date !== null && date < today;
}
