import type { Raster } from '../../shared/images/raster.ts';
import type { UnreadableReason } from '../../shared/images/unreadable-image.ts';

/** What became of one picture; null where the card holds none. */
export type DecodedPicture =
  Raster | { readonly unreadable: UnreadableReason | 'timed-out' | 'decoder-failed' } | null;

export interface DecodedImages {
  readonly front: DecodedPicture;
  readonly photo: DecodedPicture;
}

/** To the worker; the buffers are transferred. */
export interface DecodeRequest {
  readonly id: number;
  readonly front: Uint8Array<ArrayBuffer> | null;
  readonly photo: Uint8Array<ArrayBuffer> | null;
}

/** From the worker; the buffers are transferred. */
export interface DecodeReply extends DecodedImages {
  readonly id: number;
}

export const isRaster = (picture: DecodedPicture): picture is Raster => picture !== null && 'data' in picture;
