import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { Failure } from '../shared/failure.ts';
import { purposesForSpecimens, type Verdict } from '../shared/verdict.ts';
import { CardNumber } from '../shared/card-number.ts';
import { checkEcdsaQuickly } from '../main/check-ecdsa-quickly.ts';
import { judgeResidenceCard } from '../main/card/judge-residence-card.ts';
import type { Reading } from '../main/card/residence-card/reading.ts';
import type { TrustAnchors } from '../main/card/verification/trust-anchor.ts';
import type { CardReader } from '../main/card-reader/card-reader.ts';
import type { TransportMeasurement } from '../main/card-reader/measured-transport.ts';
import { readLaidCard } from '../main/card-reader/read-laid-card.ts';
import { failureOf } from '../main/failure-of.ts';
import { specimenCatalogue } from '../main/simulator/specimens/catalogue.ts';
import { createSpecimen } from '../main/simulator/specimens/create-specimen.ts';
import type { SoftwareCard } from '../main/simulator/software-card.ts';
import { loadTrustStore, selectAnchors } from '../main/trust-store/load-trust-store.ts';

export const projectDirectory = fileURLToPath(new URL('..', import.meta.url));
export const shippedTrustStore = join(projectDirectory, 'assets', 'trust-store');

export function readSpecimenAsset(path: string): Uint8Array {
  return new Uint8Array(readFileSync(join(projectDirectory, 'assets', 'specimens', path)));
}

export function specimen(name: string): SoftwareCard {
  return createSpecimen(name, { readAsset: readSpecimenAsset, slowMilliseconds: 5 });
}

export function numberOf(name: string): CardNumber {
  const entry = specimenCatalogue.find((candidate) => candidate.name === name);
  if (entry === undefined) throw new Error(`there is no specimen ${name}`);
  const number = CardNumber.parse(entry.number);
  if (number === null) throw new Error(`${name} has no card number`);
  return number;
}

export async function specimenAnchors(): Promise<TrustAnchors> {
  const store = await loadTrustStore(shippedTrustStore);
  return selectAnchors(store, { purposes: purposesForSpecimens, custom: false });
}

/** What came of laying a card: a judged reading or a failure. */
export type Visit =
  | { readonly reading: Reading; readonly verdict: Verdict; readonly measurement: TransportMeasurement }
  | { readonly failure: Failure };

/** One visit, as the kiosk and the command line make it. */
export async function visit(reader: CardReader, number: CardNumber): Promise<Visit> {
  try {
    const { reading, measurement } = await readLaidCard(reader, { number });
    const verdict = judgeResidenceCard(reading, await specimenAnchors(), Date.now(), checkEcdsaQuickly);
    return { reading, verdict, measurement };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}

/** The reading of a visit that must have succeeded. */
export function readingOf(result: Visit): Exclude<Visit, { readonly failure: Failure }> {
  if ('failure' in result)
    throw new Error(`the visit failed: ${result.failure.code}: ${result.failure.detail}`);
  return result;
}

/** What a visit says, in one line: verdicts and reasons, or the failure's code. */
export function summaryOf(result: Visit): string {
  if ('failure' in result) return result.failure.code;
  const { tampering, issuer, reasons } = result.verdict;
  return [`${tampering}/${issuer}`, ...reasons].join(' ');
}
