import { makeSecondGenerationCard } from './second-generation-recipe.ts';
import type { SpecimenDefinition } from './specimen-entry.ts';

const residenceCard = { kind: 'residence-card', generation: 2 } as const;

/** Cards of the second generation as an issuer hands them out. */
export const secondGenerationSpecimens: readonly SpecimenDefinition[] = [
  {
    ...residenceCard,
    name: 'second-worker',
    number: 'SP50000001AA',
    title: { ja: '第2世代：就労資格（3年）', en: 'Second generation: worker, three years' },
    expected: 'Genuine; work within the status of residence, a period of three years, no permission.',
    make: (workshop) => makeSecondGenerationCard({ holder: 'worker' }, workshop),
  },
];
