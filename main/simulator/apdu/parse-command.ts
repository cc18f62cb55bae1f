import { refuse } from './refusal.ts';
import { StatusWord } from './status-word.ts';

/** A command APDU taken apart. ISO/IEC 7816-4 §5.1, cases 1 to 4, short and extended. */
export interface CommandApdu {
  readonly cla: number;
  readonly ins: number;
  readonly p1: number;
  readonly p2: number;
  /** Exactly Lc bytes; empty where there is no Lc. */
  readonly data: Uint8Array;
  /** The most bytes the response may carry: 00 means 256, 0000 means 65536; null where there is no Le. */
  readonly le: number | null;
  /** Whether Lc and Le are in extended form. */
  readonly extended: boolean;
  /** More bytes follow the data than an Le has. Some commands let Lc win, the others refuse. */
  readonly excess: boolean;
}

type Body = Pick<CommandApdu, 'data' | 'le' | 'extended' | 'excess'>;

const noData = new Uint8Array(0);

/** Largest response of the short form and of the extended form. */
export const largestLe = { short: 0x100, extended: 0x10000 } as const;

/** Parses one command; a length that does not add up ends it with 6700. */
export function parseCommand(bytes: Uint8Array): CommandApdu {
  const [cla, ins, p1, p2] = bytes;
  if (cla === undefined || ins === undefined || p1 === undefined || p2 === undefined) {
    return refuse(StatusWord.wrongLength);
  }
  return { cla, ins, p1, p2, ...parseBody(bytes.subarray(4)) };
}

function parseBody(body: Uint8Array): Body {
  const [first] = body;
  if (first === undefined) return { data: noData, le: null, extended: false, excess: false };
  if (body.length === 1)
    return { data: noData, le: first || largestLe.short, extended: false, excess: false };
  return first === 0 ? parseExtended(body) : parseShort(first, body);
}

function parseShort(lc: number, body: Uint8Array): Body {
  const { data, rest } = takeData(body.subarray(1), lc);
  const [le] = rest;
  if (le === undefined) return { data, le: null, extended: false, excess: false };
  if (rest.length > 1) return { data, le: null, extended: false, excess: true };
  return { data, le: le || largestLe.short, extended: false, excess: false };
}

function parseExtended(body: Uint8Array): Body {
  const length = unsigned16(body.subarray(1, 3)) ?? refuse(StatusWord.wrongLength);
  if (body.length === 3) {
    return { data: noData, le: length || largestLe.extended, extended: true, excess: false };
  }
  // An extended Lc of 0000 does not exist.
  if (length === 0) refuse(StatusWord.wrongLength);
  const { data, rest } = takeData(body.subarray(3), length);
  if (rest.length === 0) return { data, le: null, extended: true, excess: false };
  const le = rest.length === 2 ? unsigned16(rest) : null;
  if (le === null) return { data, le: null, extended: true, excess: true };
  return { data, le: le || largestLe.extended, extended: true, excess: false };
}

function takeData(
  bytes: Uint8Array,
  length: number,
): { readonly data: Uint8Array; readonly rest: Uint8Array } {
  if (bytes.length < length) refuse(StatusWord.wrongLength);
  return { data: bytes.subarray(0, length), rest: bytes.subarray(length) };
}

function unsigned16(bytes: Uint8Array): number | null {
  const [high, low] = bytes;
  return high === undefined || low === undefined ? null : (high << 8) | low;
}
