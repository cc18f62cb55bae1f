import type { CardNumber } from '../../shared/card-number.ts';
import type { ReadingStep } from '../../shared/reading-step.ts';
import type { ReadingResult } from '../../shared/session-state.ts';
import { purposesForSpecimens, type AnchorPurpose } from '../../shared/verdict.ts';
import { wipe } from '../card/bytes/wipe.ts';
import { checkEcdsaQuickly } from '../check-ecdsa-quickly.ts';
import { judgeResidenceCard } from '../card/judge-residence-card.ts';
import type { CardReader } from '../card-reader/card-reader.ts';
import { readLaidCard } from '../card-reader/read-laid-card.ts';
import { selectAnchors, type TrustStore } from '../trust-store/load-trust-store.ts';

/** Everything that one visitor's reading needs. */
export interface VisitorsReading {
  readonly reader: CardReader;
  readonly number: CardNumber;
  /** The number as the screens show it. */
  readonly shownNumber: string;
  /** Whether the card is made of software, in this process. */
  readonly specimen: boolean;
  readonly trustStore: TrustStore;
  readonly customTrustStore: boolean;
  /** Which anchors may vouch for a card on a reader. */
  readonly purposes: readonly AnchorPurpose[];
  readonly signal: AbortSignal;
  readonly onStep: (step: ReadingStep) => void;
}

/** Reads and judges the card; what is only needed for judging is wiped. */
export async function readVisitorsCard(visitors: VisitorsReading): Promise<ReadingResult> {
  const { reader, number, signal, onStep, specimen } = visitors;
  const { reading } = await readLaidCard(reader, { number, onStep, signal });
  onStep('verifying');
  const anchors = selectAnchors(visitors.trustStore, {
    purposes: specimen ? purposesForSpecimens : visitors.purposes,
    custom: visitors.customTrustStore,
  });
  const verdict = judgeResidenceCard(reading, anchors, Date.now(), checkEcdsaQuickly);
  wipe(reading.evidence.signedContent);
  onStep('drawing');
  const { kind, generation, record, images } = reading;
  return {
    kind,
    generation,
    number: visitors.shownNumber,
    verdict,
    record,
    images,
    // Whatever vouches for a card but the agency's own anchors makes it a specimen.
    specimen: specimen || (verdict.anchor !== null && verdict.anchor.purpose !== 'production'),
  };
}
