import { SpecimenReader } from '../card-reader/specimen-reader.ts';
import { parseTypedCardNumber } from '../parse-typed-card-number.ts';
import { specimenCatalogue } from '../simulator/specimens/catalogue.ts';
import { createSpecimen } from '../simulator/specimens/create-specimen.ts';
import type { TrustStore } from '../trust-store/load-trust-store.ts';
import { readVisitorsCard } from './read-visitors-card.ts';

/**
 * Reads a specimen that nobody sees, so that the engine has compiled ciphers, parsers and verification before the first
 * visitor's card: that one is not to take longer than the next.
 */
export async function warmUp(trustStore: TrustStore, readAsset: (path: string) => Uint8Array): Promise<void> {
  const [entry] = specimenCatalogue;
  if (entry === undefined) return;
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
