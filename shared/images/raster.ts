import { UnreadableImage } from './unreadable-image.ts';

/** A decoded picture: 8 bits a sample, channels interleaved, rows from top to bottom without padding. */
export interface Raster {
  /** Pixels, 1 to `maximumSide`. */
  readonly width: number;
  /** Pixels, 1 to `maximumSide`. */
  readonly height: number;
  /** 1 grey (0 black, 255 white), 3 RGB, 4 RGBA. */
  readonly channels: 1 | 3 | 4;
  /** `width * height * channels` bytes. */
  readonly data: Uint8Array;
}

/** Pixels. A card holds at most about 1,011 x 638; a forged header must not choose our memory. */
export const maximumSide = 4000;

/**
 * Refuses a size no picture of a card has, before anything is allocated for it.
 * @throws UnreadableImage `corrupt` for an empty picture, `too-large` past `maximumSide`
 */
export function requireDrawableSize(width: number, height: number): void {
  if (width < 1 || height < 1) throw new UnreadableImage('corrupt', `empty picture ${width} x ${height}`);
  if (width > maximumSide || height > maximumSide) {
    throw new UnreadableImage('too-large', `${width} x ${height} pixels`);
  }
}
