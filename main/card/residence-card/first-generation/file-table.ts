import type { CardFile } from '../card-file.ts';

const bothKinds = ['residence-card', 'special-permanent-resident-certificate'] as const;
const residenceCardOnly = ['residence-card'] as const;

/**
 * 在留カード等仕様書 1.5 表3-1 to 3-5, with short EF ids from the P1 table of §4.2.5: they differ from the EF numbers.
 * The photo may be missing on cards of children (§3.3.5).
 */
export const firstGenerationFiles = [
  {
    name: 'front',
    parent: 'df1',
    shortEfId: 0x05,
    capacity: 7004,
    secured: true,
    kinds: bothKinds,
    mayBeAbsent: false,
    step: 'card-face',
  },
  {
    name: 'photo',
    parent: 'df1',
    shortEfId: 0x06,
    capacity: 3004,
    secured: true,
    kinds: bothKinds,
    mayBeAbsent: true,
    step: 'photo',
  },
  {
    name: 'address',
    parent: 'df2',
    shortEfId: 0x01,
    capacity: 342,
    secured: false,
    kinds: bothKinds,
    mayBeAbsent: false,
    step: 'address',
  },
  {
    name: 'comprehensive-permission',
    parent: 'df2',
    shortEfId: 0x02,
    capacity: 122,
    secured: false,
    kinds: residenceCardOnly,
    mayBeAbsent: false,
    step: 'permissions',
  },
  {
    name: 'individual-permission',
    parent: 'df2',
    shortEfId: 0x03,
    capacity: 122,
    secured: false,
    kinds: residenceCardOnly,
    mayBeAbsent: false,
    step: 'permissions',
  },
  {
    name: 'renewal-application',
    parent: 'df2',
    shortEfId: 0x04,
    capacity: 3,
    secured: false,
    kinds: residenceCardOnly,
    mayBeAbsent: false,
    step: 'permissions',
  },
  {
    name: 'signature',
    parent: 'df3',
    shortEfId: 0x02,
    capacity: 1464,
    secured: false,
    kinds: bothKinds,
    mayBeAbsent: false,
    step: 'signature',
  },
] as const satisfies readonly CardFile[];

export type FirstGenerationFileName = (typeof firstGenerationFiles)[number]['name'];
