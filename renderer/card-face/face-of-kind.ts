import geometry from '../../assets/card-face/geometry.json';
import type { CardKind } from '../../shared/card-kind.ts';

/** Where something lies on the card: x and width are fractions of its width, y and height of its height. */
export interface FaceBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Two lines that are printed before the holder's data; an empty English line is not there. */
export interface FaceLabel {
  readonly japanese: string;
  readonly english: string;
  readonly box: FaceBox;
}

export interface Face {
  readonly title: FaceLabel;
  readonly labels: readonly FaceLabel[];
  readonly photo: FaceBox;
}

/** Width over height, ID-1. */
export const cardAspect = geometry.card.widthMm / geometry.card.heightMm;

/** Fractions of the card's height. */
export const textHeights = geometry.textHeights;

export const isCertificate = (kind: CardKind): boolean => {
  switch (kind) {
    case 'residence-card':
    case 'specified-residence-card':
      return false;
    case 'special-permanent-resident-certificate':
    case 'specified-special-permanent-resident-certificate':
      return true;
  }
};

export function faceOfKind(kind: CardKind): Face {
  const { title, photo, fields } =
    geometry.faces[isCertificate(kind) ? 'special-permanent-resident-certificate' : 'residence-card'];
  return { title, photo, labels: Object.values(fields).flatMap((field) => field.labels) };
}
