/** SW1-SW2 of a response (ISO/IEC 7816-4 §5.1.3; 在留カード等仕様書 1.5 表4-5), as one number. */
export type StatusWord = number;

export const statusWord = {
  success: 0x9000,
  dfBlocked: 0x6283,
  verificationFailed: 0x6300,
  fileControlError: 0x6400,
  writeFailed: 0x6581,
  wrongLength: 0x6700,
  internalFileBlocked: 0x6984,
  noCurrentEf: 0x6986,
  fileNotFound: 0x6a82,
  offsetOutsideEf: 0x6b00,
  selfDiagnosis: 0x6f00,
} as const;

const chipFaults: ReadonlySet<StatusWord> = new Set([
  statusWord.dfBlocked,
  statusWord.fileControlError,
  statusWord.writeFailed,
  statusWord.internalFileBlocked,
  statusWord.selfDiagnosis,
]);

/** Whether the chip reports a failure of its own: no second try will help. */
export function isChipFault(sw: StatusWord): boolean {
  return chipFaults.has(sw);
}

export function formatStatusWord(sw: StatusWord): string {
  return sw.toString(16).toUpperCase().padStart(4, '0');
}
