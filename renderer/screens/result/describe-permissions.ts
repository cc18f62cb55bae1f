import { describeField, dateOfField } from '../../../shared/residence-fields/describe-field.ts';
import type { CodedFields } from '../../../shared/residence-fields/field-names.ts';
import type { FieldWords } from '../../../shared/residence-fields/field-words.ts';
import { hasPassed } from '../../card-face/second-generation/passed-date.ts';

/** The last day of a permission, as far as the card names one. */
export interface PermissionLimit {
  readonly words: FieldWords;
  readonly isDate: boolean;
  readonly passed: boolean;
}

/** One 資格外活動許可 that a card of the second generation states. */
export interface PermissionWords {
  readonly type: 'comprehensive' | 'individual';
  readonly words: FieldWords;
  readonly limit: PermissionLimit | null;
}

/** What DF2/EF01 permits; empty where it permits nothing. A code without a published meaning is shown. */
export function describePermissions(fields: CodedFields, today: string): readonly PermissionWords[] {
  const { comprehensivePermission: comprehensive, individualPermission: individual } = fields;
  return [
    ...(isNone(comprehensive)
      ? []
      : [
          {
            type: 'comprehensive' as const,
            words: describeField('comprehensivePermission', comprehensive),
            limit: limitOf(fields, today),
          },
        ]),
    ...(isNone(individual)
      ? []
      : [
          {
            type: 'individual' as const,
            words: describeField('individualPermission', individual),
            limit: null,
          },
        ]),
  ];
}

const isNone = (code: string | undefined): code is '0' | undefined => code === undefined || code === '0';

function limitOf(fields: CodedFields, today: string): PermissionLimit | null {
  const code = fields.comprehensivePermissionLimit;
  if (code === undefined) return null;
  return {
    words: describeField('comprehensivePermissionLimit', code),
    isDate: dateOfField('comprehensivePermissionLimit', code) !== null,
    passed: hasPassed('comprehensivePermissionLimit', fields, today),
  };
}
