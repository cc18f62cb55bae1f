import { encodeDataObject } from '../data-objects/encode-data-object.ts';
import { padWithNul } from '../data-objects/pad-with-nul.ts';
import { fixedLengths } from './fixed-lengths.ts';

/** One of the two kinds of card of the first generation. */
export type FirstGenerationKind = 'residence-card' | 'special-permanent-resident-certificate';

/** 住居地(裏面追記) as the counter writes it. */
export interface WrittenAddress {
  readonly writtenOn: string;
  readonly municipalityCode: string;
  readonly text: string;
}

const kindCodes: Readonly<Record<FirstGenerationKind, string>> = {
  'residence-card': '1',
  'special-permanent-resident-certificate': '2',
};

/** MF/EF01: C0, 仕様バージョン番号. 在留カード等仕様書 1.5 §3.3.4.1. */
export const commonDataFile: Uint8Array = encodeDataObject(0xc0, utf8('0001'));

/** MF/EF02: C1, カード種別. §3.3.4.2. */
export function cardKindFile(kind: FirstGenerationKind): Uint8Array {
  return encodeDataObject(0xc1, utf8(kindCodes[kind]));
}

/** DF1/EF01: D0, a TIFF. §3.3.4.3. */
export function frontFile(value: Uint8Array): Uint8Array {
  return encodeDataObject(0xd0, padWithNul(value, fixedLengths.front));
}

/** DF1/EF02: D1, JPEG 2000. §3.3.4.4. */
export function photoFile(value: Uint8Array): Uint8Array {
  return encodeDataObject(0xd1, padWithNul(value, fixedLengths.photo));
}

/** DF2/EF01: D2 D3 D4; values all NUL where no move was ever written. §3.3.4.5. */
export function addressFile(address: WrittenAddress | null): Uint8Array {
  return concatenate([
    encodeDataObject(0xd2, padWithNul(utf8(address?.writtenOn ?? ''), fixedLengths.addressDate)),
    encodeDataObject(0xd3, padWithNul(utf8(address?.municipalityCode ?? ''), fixedLengths.municipalityCode)),
    encodeDataObject(0xd4, padWithNul(utf8(address?.text ?? ''), fixedLengths.address)),
  ]);
}

/** DF2/EF02: D5, 裏面資格外活動包括許可欄. §3.3.4.6. */
export function comprehensivePermissionFile(text: string | null): Uint8Array {
  return encodeDataObject(0xd5, padWithNul(utf8(text ?? ''), fixedLengths.permission));
}

/** DF2/EF03: D6, 裏面資格外活動個別許可欄. §3.3.4.7. */
export function individualPermissionFile(text: string | null): Uint8Array {
  return encodeDataObject(0xd6, padWithNul(utf8(text ?? ''), fixedLengths.permission));
}

/** A permission rewritten to 「無」: tag, length and value are all 00. §3.3.4.6, §3.3.4.7. */
export const clearedPermissionFile: Uint8Array = new Uint8Array(fixedLengths.permissionFile);

/** DF2/EF04: D7, 在留期間更新等許可申請ステータス. §3.3.4.8. */
export function renewalApplicationFile(pending: boolean): Uint8Array {
  return encodeDataObject(0xd7, utf8(pending ? '1' : '0'));
}

/** DF3/EF01: DA, the check code, and DB, the certificate filled with NUL. §3.3.4.9. */
export function checkCodeFile(checkCode: Uint8Array, certificate: Uint8Array): Uint8Array {
  return concatenate([
    encodeDataObject(0xda, padWithNul(checkCode, fixedLengths.checkCode)),
    encodeDataObject(0xdb, padWithNul(certificate, fixedLengths.certificate)),
  ]);
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts));
}
