import type { DataObject } from '../data-objects/encode-data-object.ts';

/** One of the two kinds of card of the second generation. */
export type SecondGenerationKind = 'residence-card' | 'special-permanent-resident-certificate';

/** DF3/EF01: what vouches for the signed contents. */
export interface CardEvidence {
  /** DC: r || s (96 bytes) or DER. */
  readonly signature: Uint8Array;
  /** DD: X.509, NUL behind it or not. */
  readonly certificate: Uint8Array;
}

/**
 * Everything an issuer puts into a card of the second generation, in the clear and already signed. Each field is what
 * the chip will hold, so whoever changes one byte here has a card that was changed after signing.
 */
export interface SecondGenerationContents {
  readonly kind: SecondGenerationKind;
  /** The secret of both authentications, and C2 of DF1/EF01. */
  readonly cardNumber: string;
  /** DF1/EF02, in file order: C5 C6 C7 C8 C9 CE CA CB CC CD; on a certificate C5 C6 C7 C8 C9 CE. Signed. */
  readonly entries: readonly DataObject[];
  /** D0, TIFF. Signed. */
  readonly nameImage: Uint8Array;
  /** D1, JPEG 2000; null leaves the object out. Signed, as 3,000 NUL where there is none. */
  readonly faceImage: Uint8Array | null;
  /** DFD1, TIFF. Not signed. */
  readonly addressImage: Uint8Array;
  /** D5 D6 D7; null on a certificate, which has no such file. Not signed. */
  readonly permissions: readonly DataObject[] | null;
  /** D8; null on a certificate. Not signed. */
  readonly renewal: readonly DataObject[] | null;
  /** D9 DE. Not signed. */
  readonly other: readonly DataObject[];
  /** Where that file is found: 03, or 01 as a certificate's table may also be read. */
  readonly otherShortId: 0x01 | 0x03;
  /** null leaves the whole file 00. */
  readonly evidence: CardEvidence | null;
}
