import type { CardGeneration, CardKind } from '../../../shared/card-kind.ts';
import type { CipherSuite } from '../cipher/cipher-suite.ts';
import type { PublicKey } from '../verification/certificate.ts';
import type { EcdsaCheck } from '../verification/ecdsa-signature.ts';
import type { CardFile, FileContents } from './card-file.ts';
import type { CardContents } from './reading.ts';

/** The outcome of checking a card's own signature. */
export type SignatureCheck = 'valid' | 'mismatch' | 'malformed';

/** How one generation of cards is read: the four things in which the generations differ. */
export interface CardFamily {
  readonly generation: CardGeneration;
  readonly cipherSuite: CipherSuite;
  /** The files in the order in which they are read: a DF's files stand together. */
  readonly files: readonly CardFile[];
  /** Parses untrusted contents. Throws `MalformedAnswer` where they cannot be a card's. */
  parse(kind: CardKind, contents: FileContents): CardContents;
  /** Whether a key is one that this generation signs with. */
  acceptsKey(key: PublicKey): boolean;
  checkSignature(
    key: PublicKey,
    signedContent: Uint8Array,
    signature: Uint8Array,
    checkEcdsa: EcdsaCheck,
  ): SignatureCheck;
}
