import { UnreadableImage } from '../unreadable-image.ts';
import type { BitReader } from './bit-reader.ts';
import { buildCodeTable, codeLength, codeValue, type Code } from './code-table.ts';
import {
  blackMakeUpCodes,
  blackTerminatingCodes,
  extendedMakeUpCodes,
  whiteMakeUpCodes,
  whiteTerminatingCodes,
} from './group4-codes.ts';

/** The longest run code word, a black make-up code. */
const longestCode = 13;

function runTable(terminating: readonly string[], makeUp: readonly string[]): Uint16Array {
  const terminatingRuns = terminating.map((bits, run): Code => [bits, run]);
  const makeUpRuns = [...makeUp, ...extendedMakeUpCodes].map((bits, index): Code => [bits, (index + 1) * 64]);
  return buildCodeTable(longestCode, [...terminatingRuns, ...makeUpRuns]);
}

const whiteRuns = runTable(whiteTerminatingCodes, whiteMakeUpCodes);
const blackRuns = runTable(blackTerminatingCodes, blackMakeUpCodes);

/**
 * Reads one run: make-up codes, then the terminating code (ITU-T T.4 §4.1.1, used by T.6 §2.2.3).
 * @param limit pixels left on the line; it bounds what a series of make-up codes may add up to
 * @returns pixels, 0 to `limit`
 * @throws UnreadableImage
 */
export function decodeRun(bits: BitReader, black: boolean, limit: number): number {
  const table = black ? blackRuns : whiteRuns;
  let run = 0;
  for (;;) {
    const element = table[bits.peek(longestCode)] ?? 0;
    if (element === 0) {
      const cut = bits.remaining < longestCode;
      throw new UnreadableImage(cut ? 'truncated' : 'corrupt', 'no such run code');
    }
    bits.skip(codeLength(element));
    run += codeValue(element);
    if (run > limit) throw new UnreadableImage('corrupt', 'run past the end of the line');
    if (codeValue(element) < 64) return run;
  }
}
