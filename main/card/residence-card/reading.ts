import type { CardGeneration, CardKind } from '../../../shared/card-kind.ts';
import type { ResidenceRecord } from '../../../shared/residence-record.ts';

/** The pictures as they stand on the card, without filler; null where the card holds none. */
export interface CardImages {
  readonly front: Uint8Array | null;
  readonly photo: Uint8Array | null;
  readonly name: Uint8Array | null;
  readonly address: Uint8Array | null;
}

/** What a verification needs. Gathering it is apart from judging it. */
export interface SignatureEvidence {
  /** Exactly the bytes that the issuer signed, filler included. */
  readonly signedContent: Uint8Array;
  /** The signature as on the card, or null where the card carries none. */
  readonly signature: Uint8Array | null;
  /** The certificate's data object with its filler, or null where the card carries none. */
  readonly certificate: Uint8Array | null;
}

/** What a card's files say, by their family's rules. */
export interface CardContents {
  readonly record: ResidenceRecord;
  readonly images: CardImages;
  readonly evidence: SignatureEvidence;
}

/** Evidence: everything that was read from one card, not yet judged. */
export interface Reading extends CardContents {
  readonly kind: CardKind;
  readonly generation: CardGeneration;
  readonly specVersion: string;
}
