import geometry from '../../../assets/card-face/second-generation.json';
import type { SystemStyleObject } from '@mui/system';
import type { CardKind } from '../../../shared/card-kind.ts';
import { cardAspect, isCertificate, type FaceBox, type FaceLabel } from '../face-of-kind.ts';
import type { EntryName } from './card-entries.ts';

export interface EntryGeometry {
  readonly label: FaceLabel;
  readonly value: { readonly box: FaceBox; readonly textHeight: number };
  /** Where an entry that the signature does not cover is marked: its ground, and the words. */
  readonly unsigned?: { readonly area: FaceBox; readonly mark: FaceBox };
}

export interface SecondGenerationGeometry {
  readonly title: FaceLabel;
  readonly generationMark: FaceBox;
  readonly entries: Readonly<Partial<Record<EntryName, EntryGeometry>>>;
}

export const { textHeights, photo } = geometry;

export const geometryOfKind = (kind: CardKind): SecondGenerationGeometry =>
  geometry.faces[isCertificate(kind) ? 'special-permanent-resident-certificate' : 'residence-card'];

const percent = (fraction: number): string => `${(fraction * 100).toFixed(3)}%`;

export const placed = ({ x, y, width, height }: FaceBox): SystemStyleObject => ({
  position: 'absolute',
  left: percent(x),
  top: percent(y),
  width: percent(width),
  height: percent(height),
});

/** A fraction of the card's height as a length that grows with the card. */
export const cardLength = (ofHeight: number): string => `${((ofHeight * 100) / cardAspect).toFixed(3)}cqi`;

/** A box's width in the unit of heights. */
export const widthAsHeight = ({ width }: FaceBox): number => width * cardAspect;

/** Under a long headline a card's place is low: there the legend stands beside it and leaves it its height. */
export const lowPlace = '@container (min-aspect-ratio: 195 / 100)';
