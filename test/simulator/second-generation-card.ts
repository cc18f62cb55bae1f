import type { RandomSource } from '../../main/simulator/chip.ts';
import { createSoftwareCard } from '../../main/simulator/create-software-card.ts';
import type { SecondGenerationContents } from '../../main/simulator/second-generation/contents.ts';
import { personaliseSecondGeneration } from '../../main/simulator/second-generation/personalise.ts';
import type { SoftwareCard } from '../../main/simulator/software-card.ts';
import { exampleNumber, scriptedRandomness } from './synthetic-card.ts';

const text = (value: string): Uint8Array => new TextEncoder().encode(value);

/** A card with synthetic contents at their greatest lengths, so that every file is exactly full. */
export const exampleContents: SecondGenerationContents = {
  kind: 'residence-card',
  cardNumber: exampleNumber,
  entries: [
    { tag: 0xc5, value: text('20290715') },
    { tag: 0xc6, value: text('19880618') },
    { tag: 0xc7, value: text('1') },
    { tag: 0xc8, value: text('PHL') },
    { tag: 0xc9, value: text('T410010000') },
    { tag: 0xce, value: text('0300') },
    { tag: 0xca, value: text('01') },
    { tag: 0xcb, value: text('20260715') },
    { tag: 0xcc, value: text('2') },
    { tag: 0xcd, value: text('20290715') },
  ],
  nameImage: pattern(2500, 31, 7),
  faceImage: pattern(3000, 17, 3),
  addressImage: pattern(2500, 13, 5),
  permissions: [
    { tag: 0xd5, value: text('1\0\0\0\0\0\0') },
    { tag: 0xd6, value: text('20290715') },
    { tag: 0xd7, value: text('0') },
  ],
  renewal: [{ tag: 0xd8, value: text('0') }],
  other: [
    { tag: 0xd9, value: text('0') },
    { tag: 0xde, value: new Uint8Array(200), lengthForm: 'two-bytes' },
  ],
  otherShortId: 0x03,
  evidence: { signature: pattern(96, 5, 1), certificate: pattern(598, 3, 2) },
};

export function createExampleSecondGenerationCard(
  randomBytes: RandomSource = scriptedRandomness(),
): SoftwareCard {
  return createSoftwareCard(personaliseSecondGeneration(exampleContents), { randomBytes });
}

function pattern(length: number, factor: number, offset: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => (factor * index + offset) % 256);
}
