/** Status words this card uses. 在留カード等仕様書 1.5 表4-5. */
export const StatusWord = {
  ok: 0x9000,
  verificationFailed: 0x6300,
  fileControlError: 0x6400,
  wrongLength: 0x6700,
  secureMessagingNotSupported: 0x6882,
  securityStatusNotSatisfied: 0x6982,
  conditionsNotSatisfied: 0x6985,
  noCurrentFile: 0x6986,
  secureMessagingObjectMissing: 0x6987,
  secureMessagingObjectWrong: 0x6988,
  fileNotFound: 0x6a82,
  wrongParameters: 0x6a86,
  lengthAgainstParameters: 0x6a87,
  offsetOutsideFile: 0x6b00,
  unknownInstruction: 0x6d00,
  unknownClass: 0x6e00,
  selfDiagnosis: 0x6f00,
} as const;

/** One of the card's status words. */
export type StatusWord = (typeof StatusWord)[keyof typeof StatusWord];
