/** What the chip says it is (MF/EF02, tag C1). 在留カード等仕様書 1.5 §3.3.4.2; 第２世代在留カード等仕様書 1.1 §3.3.4.2. */
export const cardKinds = [
  'residence-card',
  'special-permanent-resident-certificate',
  'specified-residence-card',
  'specified-special-permanent-resident-certificate',
] as const;

export type CardKind = (typeof cardKinds)[number];

export type CardGeneration = 1 | 2;
