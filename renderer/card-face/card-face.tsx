import type { JSX } from 'react';
import type { ReadingResult } from '../../shared/session-state.ts';
import type { CardPicture } from './card-picture.ts';
import { FirstGenerationFace } from './first-generation-face.tsx';
import { SecondGenerationFace } from './second-generation/second-generation-face.tsx';

export interface CardFaceProps {
  readonly result: Omit<ReadingResult, 'images'>;
  readonly picture: CardPicture;
  /** YYYY-MM-DD, in Japan. */
  readonly today: string;
}

/** The front of a card. Fills the width that it is given. */
export function CardFace({ result, picture, today }: CardFaceProps): JSX.Element {
  return result.generation === 1 ? (
    <FirstGenerationFace kind={result.kind} picture={picture} specimen={result.specimen} />
  ) : (
    <SecondGenerationFace result={result} picture={picture} today={today} />
  );
}
