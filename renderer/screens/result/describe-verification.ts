import type { Verdict, VerdictReason, VerificationResult } from '../../../shared/verdict.ts';
import type { resultText } from '../../text/result.ts';

type ResultKey = `result.${keyof (typeof resultText)['ja']}`;

export const verifications = ['tampering', 'issuer'] as const;
export type Verification = (typeof verifications)[number];

export interface VerificationWords {
  readonly result: VerificationResult;
  readonly title: ResultKey;
  readonly state: ResultKey;
  /** Why, or what it means: at least one line. */
  readonly details: readonly ResultKey[];
}

export function describeVerification(
  verification: Verification,
  verdict: Verdict,
  specimen: boolean,
): VerificationWords {
  const result = verdict[verification];
  const reasons = verdict.reasons
    .filter((reason) => concerns(reason, verification))
    .map((reason) => reasonWords(reason, result));
  return {
    result,
    title: `result.${verification}`,
    state: `result.state-${result}`,
    details: reasons.length > 0 ? reasons : [withoutReason(verification, result, specimen)],
  };
}

/** Which of the two tiles a reason belongs to; some stop both verifications. */
function concerns(reason: VerdictReason, verification: Verification): boolean {
  switch (reason) {
    case 'signature-mismatch':
    case 'signature-malformed':
      return verification === 'tampering';
    case 'certificate-expired':
    case 'anchor-expired':
    case 'untrusted-issuer':
    case 'ambiguous-issuer':
    case 'no-trust-anchor':
    case 'custom-trust-store':
      return verification === 'issuer';
    case 'certificate-malformed':
    case 'no-signature':
      return true;
  }
}

/** A card without signature is a child's only where the verdict says so: with a photo it is merely unsigned. */
function reasonWords(reason: VerdictReason, result: VerificationResult): ResultKey {
  if (reason === 'no-signature' && result === 'not-applicable') return 'result.reason-no-signature-child';
  return `result.reason-${reason}`;
}

function withoutReason(verification: Verification, result: VerificationResult, specimen: boolean): ResultKey {
  switch (result) {
    case 'valid':
      if (verification === 'tampering') return 'result.proof-tampering-valid';
      return specimen ? 'result.proof-issuer-specimen' : 'result.proof-issuer-valid';
    case 'invalid':
      return verification === 'tampering'
        ? 'result.reason-signature-mismatch'
        : 'result.reason-untrusted-issuer';
    case 'not-applicable':
      return 'result.reason-no-signature-child';
    case 'unchecked':
      return 'result.without-reason';
  }
}
