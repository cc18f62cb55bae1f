import { UnreadableImage } from '../unreadable-image.ts';

const identity = Uint8Array.from({ length: 256 }, (_, byte) => byte);
const reversed = Uint8Array.from({ length: 256 }, (_, byte) => {
  let result = 0;
  for (let bit = 0; bit < 8; bit++) result |= ((byte >> bit) & 1) << (7 - bit);
  return result;
});

/** Bits of one strip, first transmitted bit first. Past the end `peek` sees zeros and `skip` fails. */
export class BitReader {
  readonly #bytes: Uint8Array;
  readonly #order: Uint8Array;
  readonly #end: number;
  #position = 0;

  constructor(bytes: Uint8Array, lowestBitFirst: boolean) {
    this.#bytes = bytes;
    this.#order = lowestBitFirst ? reversed : identity;
    this.#end = bytes.length * 8;
  }

  /** Bits not yet skipped. */
  get remaining(): number {
    return this.#end - this.#position;
  }

  /** The next `count` bits, 1 to 16, without moving. */
  peek(count: number): number {
    const index = this.#position >> 3;
    const window = (this.#byte(index) << 16) | (this.#byte(index + 1) << 8) | this.#byte(index + 2);
    return (window >> (24 - count - (this.#position & 7))) & ((1 << count) - 1);
  }

  /** @throws UnreadableImage `truncated` */
  skip(count: number): void {
    this.#position += count;
    if (this.#position > this.#end) throw new UnreadableImage('truncated', 'strip ends inside a code word');
  }

  #byte(index: number): number {
    return index < this.#bytes.length ? (this.#order[this.#bytes[index] ?? 0] ?? 0) : 0;
  }
}
