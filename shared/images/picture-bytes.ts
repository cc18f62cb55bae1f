import { UnreadableImage } from './unreadable-image.ts';

/** Unsigned integers of an untrusted file; every offset is checked against the end of the file. */
export class PictureBytes {
  readonly length: number;
  readonly #view: DataView;
  readonly #littleEndian: boolean;

  constructor(bytes: Uint8Array, littleEndian = false) {
    this.length = bytes.length;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#littleEndian = littleEndian;
  }

  /** @throws UnreadableImage `truncated`, as do `u16`, `u32` and `require` */
  u8(offset: number): number {
    this.require(offset, 1);
    return this.#view.getUint8(offset);
  }

  u16(offset: number): number {
    this.require(offset, 2);
    return this.#view.getUint16(offset, this.#littleEndian);
  }

  u32(offset: number): number {
    this.require(offset, 4);
    return this.#view.getUint32(offset, this.#littleEndian);
  }

  /** Checks that `length` bytes from `offset` are in the file. Both are below 2^33, so their sum is exact. */
  require(offset: number, length: number): void {
    if (offset + length > this.length) {
      throw new UnreadableImage('truncated', `${length} bytes at ${offset} of ${this.length}`);
    }
  }
}
