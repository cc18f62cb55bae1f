import { useEffect, useState } from 'react';
import type { ResultImages } from '../../shared/session-state.ts';
import { decodeImages } from '../images/decode-images.ts';
import { wipeImages } from '../images/image-decoder.ts';
import { pictureNames } from '../images/image-messages.ts';
import { beingDrawn, pictureOf, type CardPicture } from './card-picture.ts';
import { wipeLayers } from './compose-card-face.ts';

/** Decodes a card's pictures; overwrites the pixels when the screen that shows them goes. */
export function useCardPicture(images: ResultImages): CardPicture {
  const [picture, setPicture] = useState<CardPicture>(beingDrawn);
  // Every state that the main process sends is a new copy: the same pictures are not decoded again.
  const [held, setHeld] = useState(images);
  if (!sameImages(held, images)) setHeld(images);
  useEffect(() => {
    let gone = false;
    let shown: CardPicture | undefined;
    void decodeImages(held).then((decoded) => {
      if (!gone) {
        shown = pictureOf(decoded);
        setPicture(shown);
      }
      wipeImages(decoded);
    });
    return () => {
      gone = true;
      if (shown !== undefined) wipeLayers(shown.layers);
    };
  }, [held]);
  return picture;
}

function sameImages(one: ResultImages, other: ResultImages): boolean {
  return one === other || pictureNames.every((name) => sameBytes(one[name], other[name]));
}

function sameBytes(one: Uint8Array | null, other: Uint8Array | null): boolean {
  if (one === null || other === null) return one === other;
  return one.length === other.length && one.every((byte, index) => byte === other[index]);
}
