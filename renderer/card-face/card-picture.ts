import { isRaster, type DecodedImages, type DecodedPicture } from '../images/image-messages.ts';
import { composeCardFace, type CardFaceLayers } from './compose-card-face.ts';

type Drawing = 'drawing' | 'drawn' | 'none' | 'unreadable';

/** What can be shown of a card's face, and why the rest cannot. */
export interface CardPicture {
  /** False while the pictures are being decoded. */
  readonly drawn: boolean;
  readonly front: Drawing;
  readonly photo: Drawing;
  readonly layers: CardFaceLayers;
}

export const beingDrawn: CardPicture = {
  drawn: false,
  front: 'drawing',
  photo: 'drawing',
  layers: { text: null, photo: null },
};

export function pictureOf({ front, photo }: DecodedImages): CardPicture {
  return {
    drawn: true,
    front: outcome(front),
    photo: outcome(photo),
    layers: composeCardFace(rasterOrNull(front), rasterOrNull(photo)),
  };
}

const rasterOrNull = (picture: DecodedPicture) => (isRaster(picture) ? picture : null);

function outcome(picture: DecodedPicture): Drawing {
  if (picture === null) return 'none';
  return isRaster(picture) ? 'drawn' : 'unreadable';
}
