/** An address that was written on the back after issue (住居地, DF2/EF01 of the first generation). */
export interface WrittenAddress {
  /** YYYY-MM-DD, or null where the card's eight bytes are no date. */
  readonly writtenOn: string | null;
  readonly municipalityCode: string | null;
  readonly text: string;
}

/** 資格外活動許可: the text as on the card, or null for none. */
export interface ActivityPermissions {
  readonly comprehensive: string | null;
  readonly individual: string | null;
}

/** A coded field of the second generation: the card's code and its meaning in words. */
export interface CodedField {
  readonly code: string;
  readonly text: string;
}

/** What a card says in text. Pictures are apart. None of the first generation's text is signed. */
export interface ResidenceRecord {
  readonly address: WrittenAddress | null;
  readonly permissions: ActivityPermissions;
  readonly renewalPending: boolean;
  readonly fields: Readonly<Record<string, CodedField | string>>;
}
