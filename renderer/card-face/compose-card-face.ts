import type { Raster } from '../../shared/images/raster.ts';
import type { ResultImages } from '../../shared/session-state.ts';

/** Pixels for a canvas: RGBA, not premultiplied, rows from top to bottom. */
export interface PixelLayer {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}

/** The pictures that lie over the template. The template is drawn, so that it stays sharp when enlarged. */
export interface CardFaceLayers {
  readonly text: PixelLayer | null;
  readonly photo: PixelLayer | null;
  readonly name: PixelLayer | null;
  readonly address: PixelLayer | null;
}

/** The pictures of a card, decoded; null for one that cannot be shown. */
export type CardRasters = Readonly<Record<keyof ResultImages, Raster | null>>;

/** What the card's text is drawn with. */
export const textInk = [0x12, 0x1a, 0x22] as const;

export function composeCardFace({ front, photo, name, address }: CardRasters): CardFaceLayers {
  return {
    text: front === null ? null : inkLayer(front),
    photo: photo === null ? null : opaqueLayer(photo),
    name: name === null ? null : inkLayer(name),
    address: address === null ? null : inkLayer(address),
  };
}

/** Dark becomes ink, light becomes nothing, so that the template shows through the paper of the chip's picture. */
export function inkLayer(raster: Raster): PixelLayer {
  const { width, height } = raster;
  const layer = new Uint8ClampedArray(width * height * 4);
  const [red, green, blue] = textInk;
  for (let pixel = 0, at = 0; at < layer.length; pixel++, at += 4) {
    layer[at] = red;
    layer[at + 1] = green;
    layer[at + 2] = blue;
    layer[at + 3] = ((255 - brightness(raster, pixel)) * opacity(raster, pixel)) / 255;
  }
  return { width, height, data: layer };
}

export function opaqueLayer(raster: Raster): PixelLayer {
  const { width, height, channels, data } = raster;
  const layer = new Uint8ClampedArray(width * height * 4);
  const [greenAt, blueAt] = channels === 1 ? [0, 0] : [1, 2];
  for (let pixel = 0, at = 0; at < layer.length; pixel++, at += 4) {
    const from = pixel * channels;
    layer[at] = data[from] ?? 0;
    layer[at + 1] = data[from + greenAt] ?? 0;
    layer[at + 2] = data[from + blueAt] ?? 0;
    layer[at + 3] = opacity(raster, pixel);
  }
  return { width, height, data: layer };
}

export function wipeLayers({ text, photo, name, address }: CardFaceLayers): void {
  for (const layer of [text, photo, name, address]) layer?.data.fill(0);
}

/** Rec. 601 luma, 0 to 255. */
function brightness({ channels, data }: Raster, pixel: number): number {
  const at = pixel * channels;
  if (channels === 1) return data[at] ?? 255;
  return 0.299 * (data[at] ?? 255) + 0.587 * (data[at + 1] ?? 255) + 0.114 * (data[at + 2] ?? 255);
}

function opacity({ channels, data }: Raster, pixel: number): number {
  return channels === 4 ? (data[pixel * 4 + 3] ?? 255) : 255;
}
