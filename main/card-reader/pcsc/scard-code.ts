/** Return codes of PC/SC (winscard.h, PC/SC part 5), as unsigned numbers. */
export const scardCode = {
  invalidHandle: 0x80100003,
  unknownReader: 0x80100009,
  sharingViolation: 0x8010000b,
  noSmartCard: 0x8010000c,
  protocolMismatch: 0x8010000f,
  readerUnavailable: 0x80100017,
  noService: 0x8010001d,
  serviceStopped: 0x8010001e,
  noReadersAvailable: 0x8010002e,
  unresponsiveCard: 0x80100066,
  unpoweredCard: 0x80100067,
  resetCard: 0x80100068,
  removedCard: 0x80100069,
} as const;

/** A PC/SC call that failed; `code` is null where the library gave none. */
export class ScardError extends Error {
  override readonly name = 'ScardError';
  readonly code: number | null;

  constructor(error: unknown) {
    const message = error instanceof Error ? error.message : 'PC/SC failed without a reason';
    super(message, { cause: error });
    this.code = parseCode(message);
  }
}

/** The library puts the code into its message only: `SCardConnect error: Sharing violation.(0x8010000b)`. */
function parseCode(message: string): number | null {
  const match = /\(0x([0-9a-f]+)\)\s*$/i.exec(message);
  // Some platforms print the code sign-extended to 64 bits.
  return match?.[1] === undefined ? null : Number.parseInt(match[1].slice(-8), 16);
}

export function hasCode(error: unknown, ...codes: readonly number[]): boolean {
  return error instanceof ScardError && error.code !== null && codes.includes(error.code);
}
