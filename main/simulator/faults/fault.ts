import type { SoftwareCard } from '../software-card.ts';

/** Something wrong with a card or with the way to it. Faults compose. */
export type Fault = (card: SoftwareCard) => SoftwareCard;

/** The card with these faults, the first nearest to the chip. */
export function withFaults(card: SoftwareCard, ...faults: readonly Fault[]): SoftwareCard {
  return faults.reduce((faulty, fault) => fault(faulty), card);
}

/** The same card with another way to answer. */
export function withTransceive(card: SoftwareCard, transceive: SoftwareCard['transceive']): SoftwareCard {
  return {
    atr: card.atr,
    reset: () => {
      card.reset();
    },
    transceive,
  };
}
