import type { CodedFields } from './residence-fields/field-names.ts';

/** An address that was written on the back after issue (住居地, DF2/EF01 of the first generation). */
export interface WrittenAddress {
  /** YYYY-MM-DD, or null where the card's eight bytes are no date. */
  readonly writtenOn: string | null;
  readonly municipalityCode: string | null;
  readonly text: string;
}

/** 資格外活動許可: the text as on the card (second generation: its code in Japanese words), or null for none. */
export interface ActivityPermissions {
  readonly comprehensive: string | null;
  readonly individual: string | null;
}

/**
 * What a card says in text and codes. Pictures are apart. None of the first generation's text is signed; of the second
 * generation's codes, those of `signedFieldNames` are.
 */
export interface ResidenceRecord {
  readonly address: WrittenAddress | null;
  readonly permissions: ActivityPermissions;
  readonly renewalPending: boolean;
  /** Empty for the first generation. */
  readonly fields: CodedFields;
  /** The number as a file of the second generation states it, unsigned; null where none does. */
  readonly statedNumber: string | null;
}
