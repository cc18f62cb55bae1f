import type { CardGeneration } from '../../../shared/card-kind.ts';
import { SpecifiedCardUnsupported } from '../card-errors.ts';
import type { CardFamily } from './card-family.ts';
import { firstGenerationFamily } from './first-generation/first-generation-family.ts';
import type { CardIdentity } from './identify-card.ts';
import { secondGenerationFamily } from './second-generation/second-generation-family.ts';

const families: Readonly<Record<CardGeneration, CardFamily>> = {
  1: firstGenerationFamily,
  2: secondGenerationFamily,
};

/**
 * How a card is read: decided here, once, from what the card says of itself before any secret is used. No second
 * cipher is ever tried on a card.
 * @throws SpecifiedCardUnsupported
 */
export function cardFamilyOf({ kind, generation }: CardIdentity): CardFamily {
  if (generation === null) throw new SpecifiedCardUnsupported(`the card says that it is a ${kind}`);
  return familyOfGeneration(generation);
}

export function familyOfGeneration(generation: CardGeneration): CardFamily {
  return families[generation];
}
