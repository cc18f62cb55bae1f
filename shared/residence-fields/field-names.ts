/** The printed entries (DF1/EF02): with both pictures of name and face, all that the card's signature covers. */
const printedEntryNames = [
  'cardExpiry',
  'birthDate',
  'sex',
  'nationality',
  'statusOfResidence',
  'periodOfStay',
  'permissionType',
  'permissionDate',
  'workRestriction',
  'periodOfStayExpiry',
] as const;

/**
 * What a card of the second generation says in codes, in the order of its files (第２世代在留カード等仕様書 1.1 §3.3.4).
 * The first generation has none of these: there they are part of a picture.
 */
export const fieldNames = [
  ...printedEntryNames,
  'comprehensivePermission',
  'comprehensivePermissionLimit',
  'individualPermission',
  'renewalApplication',
  'commissionersNote',
  'reserve',
] as const;

export type FieldName = (typeof fieldNames)[number];

/** Codes as they stand on the card, without filler. A field that the card leaves empty is not there. */
export type CodedFields = Readonly<Partial<Record<FieldName, string>>>;

/** The fields that the card's signature covers. */
export const signedFieldNames: ReadonlySet<FieldName> = new Set<FieldName>(printedEntryNames);
