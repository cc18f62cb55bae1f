import { isRaster, type DecodedImages, type DecodedPicture } from '../images/image-messages.ts';
import { composeCardFace, type CardFaceLayers } from './compose-card-face.ts';

export type Drawing = 'drawing' | 'drawn' | 'none' | 'unreadable';

/** What can be shown of a card's pictures, and why the rest cannot. */
export interface CardPicture {
  /** False while the pictures are being decoded. */
  readonly drawn: boolean;
  readonly front: Drawing;
  readonly photo: Drawing;
  readonly name: Drawing;
  readonly address: Drawing;
  readonly layers: CardFaceLayers;
}

export const beingDrawn: CardPicture = {
  drawn: false,
  front: 'drawing',
  photo: 'drawing',
  name: 'drawing',
  address: 'drawing',
  layers: { text: null, photo: null, name: null, address: null },
};

export function pictureOf({ front, photo, name, address }: DecodedImages): CardPicture {
  return {
    drawn: true,
    front: outcome(front),
    photo: outcome(photo),
    name: outcome(name),
    address: outcome(address),
    layers: composeCardFace({
      front: rasterOrNull(front),
      photo: rasterOrNull(photo),
      name: rasterOrNull(name),
      address: rasterOrNull(address),
    }),
  };
}

const rasterOrNull = (picture: DecodedPicture) => (isRaster(picture) ? picture : null);

function outcome(picture: DecodedPicture): Drawing {
  if (picture === null) return 'none';
  return isRaster(picture) ? 'drawn' : 'unreadable';
}
