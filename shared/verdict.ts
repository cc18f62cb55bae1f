/** The four answers of a verification. `unchecked` is neither genuine nor forged. */
export const verificationResults = ['valid', 'invalid', 'not-applicable', 'unchecked'] as const;
export type VerificationResult = (typeof verificationResults)[number];

/** Why a verification is not plainly valid, for programs. */
export const verdictReasons = [
  'signature-mismatch',
  'signature-malformed',
  'certificate-malformed',
  'certificate-expired',
  'anchor-expired',
  'untrusted-issuer',
  'ambiguous-issuer',
  'no-trust-anchor',
  'no-signature',
  'custom-trust-store',
] as const;
export type VerdictReason = (typeof verdictReasons)[number];

/** `specimen` and `official-test` anchors vouch for no real card: whoever shows their verdict marks it. */
export const anchorPurposes = ['production', 'official-test', 'specimen'] as const;
export type AnchorPurpose = (typeof anchorPurposes)[number];

/** The anchors that vouch for software cards: a production anchor has no say in them. */
export const purposesForSpecimens: readonly AnchorPurpose[] = ['official-test', 'specimen'];

/** The anchor that signed the card's certificate. */
export interface AnchorSummary {
  readonly subject: string;
  /** SHA-256 of the DER certificate, lower-case hexadecimal. */
  readonly sha256: string;
  readonly purpose: AnchorPurpose;
  /** Last day of validity, YYYY-MM-DD (UTC). */
  readonly notAfter: string;
}

/** What was found out about a reading: 改ざん検証 and 発行元検証. */
export interface Verdict {
  readonly tampering: VerificationResult;
  readonly issuer: VerificationResult;
  readonly reasons: readonly VerdictReason[];
  readonly anchor: AnchorSummary | null;
}

/** A card is called genuine only where both verifications are valid. Whose anchor it was is a separate question. */
export function isGenuine(verdict: Verdict): boolean {
  return verdict.tampering === 'valid' && verdict.issuer === 'valid';
}
