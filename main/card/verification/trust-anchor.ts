import type { CardGeneration } from '../../../shared/card-kind.ts';
import type { AnchorPurpose } from '../../../shared/verdict.ts';
import type { Certificate } from './certificate.ts';

/** A certificate that is trusted because its digest is pinned: never for its name, never for being newest. */
export interface TrustAnchor {
  readonly generation: CardGeneration;
  readonly purpose: AnchorPurpose;
  /** SHA-256 of the DER certificate, lower-case hexadecimal. */
  readonly sha256: string;
  readonly certificate: Certificate;
}

/** The anchors that a verdict may rest on. */
export interface TrustAnchors {
  readonly installed: readonly TrustAnchor[];
  /**
   * Generations of which a pinned anchor is not installed. A card that no installed anchor has signed may be signed
   * by a missing one: then its issuer is unchecked, not invalid.
   */
  readonly incompleteGenerations: readonly CardGeneration[];
  /** Whether somebody chose another trust store than the shipped one. */
  readonly custom: boolean;
}
