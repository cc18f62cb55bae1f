import { SpecimenReader } from '../card-reader/specimen-reader.ts';
import { parseTypedCardNumber } from '../parse-typed-card-number.ts';
import { specimenCatalogue } from '../simulator/specimens/catalogue.ts';
import { createSpecimen } from '../simulator/specimens/create-specimen.ts';
import type { SpecimenEntry } from '../simulator/specimens/specimen-entry.ts';
import type { TrustStore } from '../trust-store/load-trust-store.ts';
import { readVisitorsCard } from './read-visitors-card.ts';

/** The first specimen of each generation: they differ in ciphers, parsers and signatures. */
const generations = [1, 2] as const;

/**
 * Reads specimens that nobody sees, so that the engine has compiled ciphers, parsers and verification before the first
 * visitor's card: that one is not to take longer than the next.
 */
export async function warmUp(trustStore: TrustStore, readAsset: (path: string) => Uint8Array): Promise<void> {
  for (const generation of generations) {
    const entry = specimenCatalogue.find((candidate) => candidate.generation === generation);
    if (entry !== undefined) await readUnseen(entry, trustStore, readAsset);
  }
}

async function readUnseen(
  entry: SpecimenEntry,
  trustStore: TrustStore,
  readAsset: (path: string) => Uint8Array,
): Promise<void> {
  try {
    await readVisitorsCard({
      reader: new SpecimenReader('warm-up', createSpecimen(entry.name, { readAsset })),
      number: parseTypedCardNumber(entry.number),
      shownNumber: entry.number,
      specimen: true,
      trustStore,
      customTrustStore: false,
      purposes: ['specimen'],
      signal: new AbortController().signal,
      onStep: () => undefined,
    });
  } catch {
    // A package without specimens has nothing to warm up with; its first visitor waits a tenth of a second more.
  }
}
