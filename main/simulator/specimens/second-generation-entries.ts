import type { DataObject } from '../data-objects/encode-data-object.ts';
import { padWithNul } from '../data-objects/pad-with-nul.ts';
import type { SecondGenerationHolder } from './second-generation-holder.ts';

type ResidenceCardHolder = Extract<SecondGenerationHolder, { readonly kind: 'residence-card' }>;

/** DF1/EF02, every value at full length. 第２世代在留カード等仕様書 1.1 §3.3.4. */
export function entriesOf(holder: SecondGenerationHolder): readonly DataObject[] {
  const { entries } = holder;
  const common = [
    field(0xc5, entries.cardExpiry, 8),
    field(0xc6, entries.birthDate, 8),
    field(0xc7, entries.sex, 1),
    field(0xc8, entries.nationality, 3),
    field(0xc9, entries.status, 10),
    field(0xce, entries.period, 4),
  ];
  if (holder.kind !== 'residence-card') return common;
  return [
    ...common,
    field(0xca, holder.entries.permissionType, 2),
    field(0xcb, holder.entries.permissionDate, 8),
    field(0xcc, holder.entries.workRestriction, 1),
    field(0xcd, holder.entries.periodExpiry, 8),
  ];
}

/** DF2/EF01: 資格外活動許可. */
export function permissionsOf({ permissions }: ResidenceCardHolder): readonly DataObject[] {
  return [
    field(0xd5, permissions.comprehensive, 1),
    field(0xd6, permissions.comprehensiveUntil, 8),
    field(0xd7, permissions.individual, 1),
  ];
}

/** DF2/EF02: 更新等許可申請ステータス. */
export function renewalOf({ renewal }: ResidenceCardHolder): readonly DataObject[] {
  return [field(0xd8, renewal, 1)];
}

/** DF2/EF03: その他; the text has its own length. */
export function otherOf({ note, reserve }: SecondGenerationHolder): readonly DataObject[] {
  return [field(0xd9, note, 1), { tag: 0xde, value: utf8(reserve) }];
}

function field(tag: number, text: string, length: number): DataObject {
  return { tag, value: padWithNul(utf8(text), length) };
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
