import { createBankCard } from '../foreign-cards/bank-card.ts';
import { createDrivingLicence } from '../foreign-cards/driving-licence.ts';
import { createMyNumberCard } from '../foreign-cards/my-number-card.ts';
import type { SpecimenDefinition } from './specimen-entry.ts';

const foreign = { number: 'SP10000001AA', kind: 'not-a-residence-card', generation: 1 } as const;

/** Other cards that people lay on the desk. */
export const foreignSpecimens: readonly SpecimenDefinition[] = [
  {
    ...foreign,
    name: 'not-a-residence-card-driving-licence',
    title: { ja: '運転免許証', en: 'Driving licence' },
    expected: 'This is not a residence card.',
    make: ({ randomBytes }) => createDrivingLicence(randomBytes),
  },
  {
    ...foreign,
    name: 'not-a-residence-card-bank-card',
    title: { ja: 'キャッシュカード', en: 'Bank card' },
    expected: 'This is not a residence card.',
    make: () => createBankCard(),
  },
  {
    ...foreign,
    name: 'my-number-card',
    title: { ja: 'マイナンバーカード', en: 'My Number card' },
    expected: 'This is not a residence card.',
    make: () => createMyNumberCard({ withResidenceApplication: false }),
  },
  {
    name: 'specified-residence-card',
    number: 'SP70000009JJ',
    kind: 'specified-residence-card',
    generation: 2,
    title: { ja: '特定在留カード', en: 'Specified residence card' },
    expected: 'A My Number card that is also a residence card; this version cannot read it.',
    make: () => createMyNumberCard({ withResidenceApplication: true }),
  },
];
