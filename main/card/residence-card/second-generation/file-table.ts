import type { CardFile } from '../card-file.ts';

const bothKinds = ['residence-card', 'special-permanent-resident-certificate'] as const;
const residenceCard = ['residence-card'] as const;
const certificate = ['special-permanent-resident-certificate'] as const;

const df1 = { parent: 'df1', secured: true, mayBeAbsent: false, kinds: bothKinds } as const;
const df2 = { parent: 'df2', secured: false, mayBeAbsent: false } as const;

/**
 * 第２世代在留カード等仕様書 1.1 §3.3.1 to §3.3.3, with short EF ids from §4.2.5. A certificate's only file of DF2 is printed
 * under another number than the one that cards answer to, and may be under either. Of a card without a face picture it is
 * not published whether it has a signature.
 */
export const secondGenerationFiles = [
  { ...df1, name: 'number', shortEfId: 0x01, capacity: 14, step: 'card-face' },
  { ...df1, name: 'entries', shortEfId: 0x03, capacity: 73, step: 'card-face' },
  { ...df1, name: 'pictures', shortEfId: 0x04, capacity: 5508, step: 'photo' },
  { ...df1, name: 'address', shortEfId: 0x06, capacity: 2505, step: 'address' },
  { ...df2, name: 'permissions', shortEfId: 0x01, capacity: 22, kinds: residenceCard, step: 'permissions' },
  { ...df2, name: 'renewal', shortEfId: 0x02, capacity: 3, kinds: residenceCard, step: 'permissions' },
  { ...df2, name: 'other', shortEfId: 0x03, capacity: 207, kinds: residenceCard, step: 'permissions' },
  {
    ...df2,
    name: 'other',
    shortEfId: 0x03,
    otherShortEfId: 0x01,
    capacity: 207,
    kinds: certificate,
    step: 'permissions',
  },
  {
    name: 'signature',
    parent: 'df3',
    shortEfId: 0x02,
    capacity: 704,
    secured: false,
    kinds: bothKinds,
    mayBeAbsent: true,
    step: 'signature',
  },
] as const satisfies readonly CardFile[];

export type SecondGenerationFileName = (typeof secondGenerationFiles)[number]['name'];
