import { faultyDf1, faultyFront } from '../faults/chip-faults.ts';
import { withFaults, type Fault } from '../faults/fault.ts';
import { liftedAt } from '../faults/lifted.ts';
import { mute } from '../faults/mute.ts';
import { extendedReadsOnly, shortReader } from '../faults/short-reader.ts';
import { slow } from '../faults/slow.ts';
import type { SoftwareCard } from '../software-card.ts';
import { recipes } from './recipes.ts';
import { makeResidenceCard } from './residence-card-recipe.ts';
import { makeSecondGenerationCard } from './second-generation-recipe.ts';
import type { SpecimenDefinition, SpecimenWorkshop } from './specimen-entry.ts';

const ofThisHolder = { number: 'SP10000001AA', kind: 'residence-card', generation: 1 } as const;

/** Commands of a whole one-shot reading, counted since reset: the last moment to lift the card. */
const longestReading = 15;

const singleFaults: readonly SpecimenDefinition[] = [
  {
    ...ofThisHolder,
    name: 'chip-faulty',
    title: { ja: 'ICチップの故障', en: 'Faulty chip' },
    expected: 'The chip is faulty: it reports a failed self-diagnosis when the front is read.',
    make: (workshop) => faultyCard(workshop, faultyFront),
  },
  {
    ...ofThisHolder,
    name: 'chip-faulty-mute-file',
    title: { ja: 'ICチップのファイル故障', en: 'Faulty file on the chip' },
    expected: 'The chip is faulty: it cannot select the application with the pictures.',
    make: (workshop) => faultyCard(workshop, faultyDf1),
  },
  {
    ...ofThisHolder,
    name: 'mute',
    title: { ja: '応答しないカード', en: 'Mute card' },
    expected: 'A card is there but does not answer; it should be laid again.',
    make: (workshop) => faultyCard(workshop, mute),
  },
  {
    ...ofThisHolder,
    name: 'slow',
    title: { ja: '応答の遅いカード', en: 'Slow card' },
    expected: 'Genuine; progress is visible while each command takes its time.',
    make: (workshop) => faultyCard(workshop, slow(workshop.slowMilliseconds)),
  },
  {
    ...ofThisHolder,
    name: 'short-reader',
    title: { ja: '拡張APDU非対応リーダー', en: 'Reader without extended length' },
    expected: 'Genuine, read in short pieces; or the reader is named unsuitable.',
    make: (workshop) => faultyCard(workshop, shortReader),
  },
  {
    ...ofThisHolder,
    name: 'short-reader-and-card',
    title: {
      ja: '拡張APDU非対応リーダー（分割読み取り不可）',
      en: 'Reader without extended length, card without short reads',
    },
    expected: 'The reader is unsuitable for this card.',
    make: (workshop) => faultyCard(workshop, extendedReadsOnly, shortReader),
  },
];

const liftedExpectation = 'The card was taken away during the reading; nothing that was read is kept.';

/** Cards and readers that fail. */
export const faultSpecimens: readonly SpecimenDefinition[] = [
  ...singleFaults,
  ...Array.from({ length: longestReading }, (_, index) => liftedSpecimen(index + 1)),
  {
    name: 'second-lifted-at-9',
    number: 'SP50000001AA',
    kind: 'residence-card',
    generation: 2,
    title: { ja: '第2世代：9番目のコマンドで離れる', en: 'Second generation: lifted at command 9' },
    expected: liftedExpectation,
    make: (workshop) => withFaults(makeSecondGenerationCard({ holder: 'worker' }, workshop), liftedAt(9)),
  },
];

function liftedSpecimen(command: number): SpecimenDefinition {
  return {
    ...ofThisHolder,
    name: `lifted-at-${command}`,
    title: { ja: `${command}番目のコマンドで離れる`, en: `Lifted at command ${command}` },
    expected: liftedExpectation,
    make: (workshop) => faultyCard(workshop, liftedAt(command)),
  };
}

function faultyCard(workshop: SpecimenWorkshop, ...faults: readonly Fault[]): SoftwareCard {
  return withFaults(makeResidenceCard(recipes.permanentResident, workshop), ...faults);
}
