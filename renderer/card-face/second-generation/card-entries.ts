import type { ReadingResult } from '../../../shared/session-state.ts';
import { dateOfField, describeField } from '../../../shared/residence-fields/describe-field.ts';
import type { CodedFields, FieldName } from '../../../shared/residence-fields/field-names.ts';
import { isCertificate } from '../face-of-kind.ts';
import { hasPassed } from './passed-date.ts';
import { isSigned } from './signature-coverage.ts';

/** The fields that stand on the front, in the order in which they are read. */
const residenceCardFields = [
  'statusOfResidence',
  'workRestriction',
  'periodOfStay',
  'permissionType',
  'permissionDate',
] as const satisfies readonly FieldName[];

/** A certificate may carry these; what it does not carry is no gap in it. */
const certificateFields = ['statusOfResidence', 'periodOfStay'] as const satisfies readonly FieldName[];

const personalFields = ['birthDate', 'sex', 'nationality'] as const satisfies readonly FieldName[];

export type FaceField = (typeof personalFields)[number] | (typeof residenceCardFields)[number] | 'cardExpiry';
export type EntryName = 'number' | 'name' | 'address' | FaceField;

/** A value in words; null where the card does not state it. `english` is null where it would add nothing. */
export interface EntryWords {
  readonly japanese: string;
  readonly english: string | null;
  /** Whether まで有効です follows. */
  readonly untilThen: boolean;
}

export type EntryContent =
  | { readonly type: 'number'; readonly number: string; readonly statedOtherwise: boolean }
  | { readonly type: 'picture'; readonly picture: 'name' | 'address' }
  | { readonly type: 'words'; readonly words: EntryWords | null; readonly passed: boolean };

export interface CardEntry {
  readonly name: EntryName;
  readonly signed: boolean;
  readonly content: EntryContent;
}

export type CardFacts = Pick<ReadingResult, 'kind' | 'number' | 'record'>;

/** What the front of a card of the second generation says, in reading order. @param today YYYY-MM-DD. */
export function cardEntries({ kind, number, record }: CardFacts, today: string): readonly CardEntry[] {
  const { fields, statedNumber } = record;
  const statedOtherwise = statedNumber !== null && statedNumber !== number;
  const inWords = (name: FaceField): CardEntry => entry(name, wordsOf(name, fields, today));
  const own = isCertificate(kind)
    ? certificateFields.filter((name) => fields[name] !== undefined)
    : residenceCardFields;
  return [
    entry('number', { type: 'number', number, statedOtherwise }),
    entry('name', { type: 'picture', picture: 'name' }),
    ...personalFields.map(inWords),
    entry('address', { type: 'picture', picture: 'address' }),
    ...own.map(inWords),
    inWords('cardExpiry'),
  ];
}

const entry = (name: EntryName, content: EntryContent): CardEntry => ({
  name,
  signed: isSigned(name),
  content,
});

/** Dates and codes without a published table say as much in Japanese alone. */
const withEnglish: ReadonlySet<FieldName> = new Set<FieldName>([
  'sex',
  'nationality',
  'statusOfResidence',
  'workRestriction',
]);

function wordsOf(name: FaceField, fields: CodedFields, today: string): EntryContent {
  if (name === 'periodOfStay') return periodOfStay(fields, today);
  const code = fields[name];
  if (code === undefined) return { type: 'words', words: null, passed: false };
  const { ja, en } = describeField(name, code);
  const expiry = name === 'cardExpiry' && dateOfField(name, code) !== null;
  const passed = expiry && hasPassed(name, fields, today);
  const english = withEnglish.has(name) ? en : null;
  return { type: 'words', words: { japanese: ja, english, untilThen: expiry && !passed }, passed };
}

/** 在留期間（満了日）: the length, and in brackets the last day where there is one. */
function periodOfStay(fields: CodedFields, today: string): EntryContent {
  const { periodOfStay: length, periodOfStayExpiry: end } = fields;
  const passed = hasPassed('periodOfStayExpiry', fields, today);
  if (length === undefined && end === undefined) return { type: 'words', words: null, passed };
  const lengthWords = length === undefined ? '記載なし' : describeField('periodOfStay', length).ja;
  const japanese =
    end === undefined ? lengthWords : `${lengthWords}（${describeField('periodOfStayExpiry', end).ja}）`;
  return { type: 'words', words: { japanese, english: null, untilThen: false }, passed };
}
