import { hexToBytes } from '@noble/hashes/utils.js';

/** An application identifier: 16 bytes (在留カード等仕様書 1.5 表3-3). */
export type Aid = Uint8Array;

/** Short EF identifier: 1 to 30 (ISO/IEC 7816-4 §7.3.1.1). On these cards it differs from the EF's number. */
export type ShortEfId = number;

const zeroFill = '00'.repeat(10);

/** The dedicated files. Their names are the same in every kind of card (在留カード等仕様書 1.5 表3-3). */
export const dedicatedFile = {
  df1: hexToBytes(`D392F0004F02${zeroFill}`),
  df2: hexToBytes(`D392F0004F03${zeroFill}`),
  df3: hexToBytes(`D392F0004F04${zeroFill}`),
} as const satisfies Readonly<Record<string, Aid>>;

export type DedicatedFile = keyof typeof dedicatedFile;
