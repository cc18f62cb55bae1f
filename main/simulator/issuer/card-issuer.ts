import { createPrivateKey, type KeyObject } from 'node:crypto';

/** Reads a file below `assets/specimens/`, named with forward slashes. */
export type ReadAsset = (path: string) => Uint8Array;

/** Who signs specimens of the first generation. The keys are public; see `assets/specimens/issuers/README.md`. */
export const firstGenerationIssuerNames = ['specimen', 'expired', 'expired-certificate', 'unknown'] as const;

/** Who signs specimens of the second generation. */
export const secondGenerationIssuerNames = [
  'second-generation',
  'second-generation-null-parameters',
  'second-generation-unknown',
  'official-test',
] as const;

/** Every issuer of specimens. */
export const specimenIssuerNames = [...firstGenerationIssuerNames, ...secondGenerationIssuerNames] as const;

/** An issuer with an RSA key. */
export type FirstGenerationIssuerName = (typeof firstGenerationIssuerNames)[number];

/** An issuer with a key on P-384. */
export type SecondGenerationIssuerName = (typeof secondGenerationIssuerNames)[number];

/** One of the specimen issuers. */
export type SpecimenIssuerName = (typeof specimenIssuerNames)[number];

/** A card-signing key and the certificate that goes onto the card with its signatures. */
export interface CardIssuer {
  readonly signingKey: KeyObject;
  /** DER, not yet filled with NUL. */
  readonly certificate: Uint8Array;
}

/** The card signer of this name from `issuers/`. */
export function loadCardIssuer(name: SpecimenIssuerName, readAsset: ReadAsset): CardIssuer {
  const base = `issuers/${name}-card-signer`;
  return {
    signingKey: createPrivateKey(Buffer.from(readAsset(`${base}.key.pem`))),
    certificate: readAsset(`${base}.crt`),
  };
}
