import type { Raster } from '../../shared/images/raster.ts';
import type { UnreadableReason } from '../../shared/images/unreadable-image.ts';
import type { ResultImages } from '../../shared/session-state.ts';

export type PictureName = keyof ResultImages;

export const pictureNames = ['front', 'photo', 'name', 'address'] as const satisfies readonly PictureName[];

/** One thing for each of a card's pictures. */
export const forEachPicture = <Value>(make: (name: PictureName) => Value): Record<PictureName, Value> => ({
  front: make('front'),
  photo: make('photo'),
  name: make('name'),
  address: make('address'),
});

/** What became of one picture; null where the card holds none. */
export type DecodedPicture =
  Raster | { readonly unreadable: UnreadableReason | 'timed-out' | 'decoder-failed' } | null;

export type DecodedImages = Readonly<Record<PictureName, DecodedPicture>>;

export type PictureBytes = Readonly<Record<PictureName, Uint8Array<ArrayBuffer> | null>>;

/** To the worker; the buffers are transferred. */
export interface DecodeRequest {
  readonly id: number;
  readonly images: PictureBytes;
}

/** From the worker; the buffers are transferred. */
export interface DecodeReply {
  readonly id: number;
  readonly images: DecodedImages;
}

export const isRaster = (picture: DecodedPicture): picture is Raster => picture !== null && 'data' in picture;
