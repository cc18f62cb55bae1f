import { UnreadableImage, type UnreadableReason } from '../../shared/images/unreadable-image.ts';
import type { Raster } from '../../shared/images/raster.ts';
import {
  createJpeg2000Decoder,
  type Jpeg2000Decoder,
} from '../../shared/images/jpeg2000/jpeg2000-decoder.ts';
import { decodeTiffGroup4 } from '../../shared/images/tiff/decode-tiff-group4.ts';
import type { CardImages } from '../card/residence-card/reading.ts';
import { readJpeg2000Module } from '../assets.ts';

export type ImageName = keyof CardImages;

/** A card's picture, decoded or found to be unreadable: that is a property of the card, not a failed reading. */
export interface DecodedImage {
  readonly name: ImageName;
  readonly mediaType: 'image/tiff' | 'image/jp2';
  /** Length of the picture on the card, without filler. */
  readonly bytes: number;
  readonly outcome: { readonly raster: Raster } | { readonly unreadable: UnreadableReason };
}

/** Decodes pictures; made before a card is laid, so that no card waits for it. */
export interface ImageDecoder {
  decode(images: CardImages): readonly DecodedImage[];
}

/** What each picture of a card is, by the specification; its bytes have to agree. */
const mediaTypes = {
  front: 'image/tiff',
  photo: 'image/jp2',
  name: 'image/tiff',
  address: 'image/tiff',
} as const satisfies Readonly<Record<ImageName, DecodedImage['mediaType']>>;

export async function createImageDecoder(): Promise<ImageDecoder> {
  const jpeg2000 = await createJpeg2000Decoder(readJpeg2000Module());
  return {
    decode: (images) =>
      (Object.keys(mediaTypes) as ImageName[]).flatMap((name) => {
        const content = images[name];
        return content === null ? [] : [decodeImage(name, content, jpeg2000)];
      }),
  };
}

function decodeImage(name: ImageName, content: Uint8Array, jpeg2000: Jpeg2000Decoder): DecodedImage {
  const mediaType = mediaTypes[name];
  const image = { name, mediaType, bytes: content.length };
  try {
    const raster = mediaType === 'image/tiff' ? decodeTiffGroup4(content) : jpeg2000.decode(content);
    return { ...image, outcome: { raster } };
  } catch (error) {
    if (error instanceof UnreadableImage) return { ...image, outcome: { unreadable: error.reason } };
    throw error;
  }
}
