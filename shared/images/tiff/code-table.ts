/** One code word and what it stands for, 0 to 4,095. */
export type Code = readonly [bits: string, value: number];

/**
 * Spreads prefix-free code words over every string of `width` bits that begins with them, so that decoding is
 * one look-up. An element is `value << 4 | length of the code in bits`, 0 where no code word fits.
 */
export function buildCodeTable(width: number, codes: readonly Code[]): Uint16Array {
  const table = new Uint16Array(1 << width);
  for (const [bits, value] of codes) {
    const spare = width - bits.length;
    const first = parseInt(bits, 2) << spare;
    table.fill((value << 4) | bits.length, first, first + (1 << spare));
  }
  return table;
}

/** What the code word of a table element stands for. */
export const codeValue = (element: number): number => element >> 4;

/** Bits of the code word of a table element. */
export const codeLength = (element: number): number => element & 15;
