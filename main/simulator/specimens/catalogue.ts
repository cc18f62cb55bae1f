import { faultSpecimens } from './fault-specimens.ts';
import { foreignSpecimens } from './foreign-specimens.ts';
import { genuineSpecimens } from './genuine-specimens.ts';
import { secondGenerationSpecimens } from './second-generation-specimens.ts';
import { secondGenerationVerificationSpecimens } from './second-generation-verification-specimens.ts';
import type { SpecimenDefinition, SpecimenEntry } from './specimen-entry.ts';
import { verificationSpecimens } from './verification-specimens.ts';

/** Every specimen and how it is made, in the order in which a list shows them. */
export const specimenDefinitions: readonly SpecimenDefinition[] = [
  ...genuineSpecimens,
  ...secondGenerationSpecimens,
  ...verificationSpecimens,
  ...secondGenerationVerificationSpecimens,
  ...foreignSpecimens,
  ...faultSpecimens,
];

/** The software cards that there are, as plain data. */
export const specimenCatalogue: readonly SpecimenEntry[] = specimenDefinitions.map(
  ({ name, number, kind, generation, title, expected }) => ({
    name,
    number,
    kind,
    generation,
    title,
    expected,
  }),
);
