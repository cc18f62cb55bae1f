import { hexToBytes } from '@noble/hashes/utils.js';

/** An application identifier: 16 bytes (在留カード等仕様書 1.5 表3-3). */
export type Aid = Uint8Array;

/** Short EF identifier: 1 to 30 (ISO/IEC 7816-4 §7.3.1.1). On these cards it differs from the EF's number. */
export type ShortEfId = number;

const zeroFill = '00'.repeat(10);

/**
 * 在留AP: the application that only a 特定在留カード等 has, on a My Number card's chip (特定在留カード等仕様書 1.1 §3.3.2). With the
 * three dedicated files below, it is all that is ever selected by name.
 */
export const residenceApplication: Aid = hexToBytes(`D392F0004F01${zeroFill}`);

/** The dedicated files. Their names are the same in every kind of card (在留カード等仕様書 1.5 表3-3). */
export const dedicatedFile = {
  df1: hexToBytes(`D392F0004F02${zeroFill}`),
  df2: hexToBytes(`D392F0004F03${zeroFill}`),
  df3: hexToBytes(`D392F0004F04${zeroFill}`),
} as const satisfies Readonly<Record<string, Aid>>;

export type DedicatedFile = keyof typeof dedicatedFile;
