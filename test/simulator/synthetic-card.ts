import { createSoftwareCard } from '../../main/simulator/create-software-card.ts';
import { padWithNul } from '../../main/simulator/data-objects/pad-with-nul.ts';
import {
  addressFile,
  checkCodeFile,
  comprehensivePermissionFile,
  frontFile,
  individualPermissionFile,
  photoFile,
  renewalApplicationFile,
} from '../../main/simulator/first-generation/file-contents.ts';
import { personaliseFirstGeneration } from '../../main/simulator/first-generation/personalise.ts';
import type { RandomSource } from '../../main/simulator/chip.ts';
import type { SoftwareCard } from '../../main/simulator/software-card.ts';

/** The number of the specification's example. */
export const exampleNumber = 'AA12345678BB';

/** Synthetic pictures with published hashes. */
export const frontValue = padWithNul(pattern(5000, 31, 7), 7000);
export const photoValue = padWithNul(pattern(2500, 17, 3), 3000);

/** 別添2's card with synthetic file contents. */
export const examplePersonalisation = personaliseFirstGeneration({
  kind: 'residence-card',
  cardNumber: exampleNumber,
  front: frontFile(frontValue),
  photo: photoFile(photoValue),
  address: addressFile({
    writtenOn: '20120310',
    municipalityCode: '131016',
    text: '東京都千代田区霞が関１丁目１番１号',
  }),
  entries: {
    comprehensivePermission: comprehensivePermissionFile('許可'),
    individualPermission: individualPermissionFile(null),
    renewalApplication: renewalApplicationFile(true),
  },
  checkCode: checkCodeFile(pattern(256, 5, 1), pattern(900, 3, 2)),
});

/** Hands out these bytes in turn, then counts. */
export function scriptedRandomness(...script: readonly Uint8Array[]): RandomSource {
  const rest = [...script];
  let counter = 0;
  return (length) => rest.shift() ?? new Uint8Array(length).fill(++counter & 0xff);
}

export function createExampleCard(randomBytes: RandomSource = scriptedRandomness()): SoftwareCard {
  return createSoftwareCard(examplePersonalisation, { randomBytes });
}

function pattern(length: number, factor: number, offset: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => (factor * index + offset) % 256);
}
