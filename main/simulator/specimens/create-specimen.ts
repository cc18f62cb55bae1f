import { randomBytes as systemRandomBytes } from 'node:crypto';
import type { SoftwareCard } from '../software-card.ts';
import { specimenDefinitions } from './catalogue.ts';
import type { SpecimenSources } from './specimen-entry.ts';

const defaults = {
  randomBytes: (length: number) => Uint8Array.from(systemRandomBytes(length)),
  slowMilliseconds: 150,
};

/** No specimen has this name. */
export class UnknownSpecimen extends Error {
  override readonly name = 'UnknownSpecimen';

  constructor(specimen: string) {
    super(`There is no specimen named ${specimen}.`);
  }
}

/** Makes the specimen of this name: reads its pictures, signs them, personalises the card. */
export function createSpecimen(name: string, sources: SpecimenSources): SoftwareCard {
  const definition = specimenDefinitions.find((candidate) => candidate.name === name);
  if (definition === undefined) throw new UnknownSpecimen(name);
  return definition.make({ ...defaults, ...sources });
}
