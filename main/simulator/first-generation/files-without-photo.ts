import { padWithNul } from '../data-objects/pad-with-nul.ts';
import { fixedLengths } from './fixed-lengths.ts';

/** The two files that depend on the photo: DF1/EF02 and DF3/EF01. */
export interface PhotoFiles {
  readonly photo: Uint8Array;
  readonly checkCode: Uint8Array;
}

/** 在留カード等仕様書 1.5 §3.3.5 *1: `DA 00 DB 00` and NUL. Of the photo file nothing is said: all 00 here. */
export const publishedFilesWithoutPhoto: PhotoFiles = {
  photo: new Uint8Array(fixedLengths.photoFile),
  checkCode: padWithNul(Uint8Array.of(0xda, 0x00, 0xdb, 0x00), fixedLengths.checkCodeFile),
};

/** §3.3.5 *2: `DA 00` and NUL; here with an empty photo object, `D1 00` and NUL. */
export const shortFilesWithoutPhoto: PhotoFiles = {
  photo: padWithNul(Uint8Array.of(0xd1, 0x00), fixedLengths.photoFile),
  checkCode: padWithNul(Uint8Array.of(0xda, 0x00), fixedLengths.checkCodeFile),
};
