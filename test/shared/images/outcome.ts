import type { Raster } from '../../../shared/images/raster.ts';
import { UnreadableImage, type UnreadableReason } from '../../../shared/images/unreadable-image.ts';

/** `decoded`, or the reason of the refusal; anything but an `UnreadableImage` fails the test. */
export function outcomeOf(decode: () => unknown): 'decoded' | UnreadableReason {
  try {
    decode();
    return 'decoded';
  } catch (error) {
    if (error instanceof UnreadableImage) return error.reason;
    throw new Error(`not an UnreadableImage: ${String(error)}`, { cause: error });
  }
}

/** What holds for any bytes: a whole raster, or an `UnreadableImage`. */
export function survives(decode: () => Raster): 'decoded' | UnreadableReason {
  return outcomeOf(() => {
    const { width, height, channels, data } = decode();
    if (width < 1 || height < 1 || width > 4000 || height > 4000) throw new Error(`${width} x ${height}`);
    if (data.length !== width * height * channels) throw new Error('half a raster');
  });
}

/** The bytes with zeros behind them, as a card stores its pictures. */
export function padded(bytes: Uint8Array, length: number): Uint8Array {
  const result = new Uint8Array(length);
  result.set(bytes);
  return result;
}

/** The bytes with one bit flipped. */
export function flipped(bytes: Uint8Array, bit: number): Uint8Array {
  const result = bytes.slice();
  result[bit >> 3]! ^= 1 << (bit & 7);
  return result;
}
