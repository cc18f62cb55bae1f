import type { CardGeneration } from '../../../shared/card-kind.ts';
import type { ReadingResult } from '../../../shared/session-state.ts';
import type { VerdictReason, VerificationResult } from '../../../shared/verdict.ts';
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

export type VerificationFacts = Pick<ReadingResult, 'generation' | 'verdict' | 'specimen'>;

export function describeVerification(
  verification: Verification,
  facts: VerificationFacts,
): VerificationWords {
  const { generation, verdict } = facts;
  const result = verdict[verification];
  const reasons = verdict.reasons
    .filter((reason) => concerns(reason, verification))
    .map((reason) => reasonWords(reason, result, generation));
  return {
    result,
    title: `result.${verification}`,
    state: `result.state-${result}`,
    details: reasons.length > 0 ? reasons : [withoutReason(verification, result, facts)],
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
function reasonWords(
  reason: VerdictReason,
  result: VerificationResult,
  generation: CardGeneration,
): ResultKey {
  if (reason === 'no-signature' && result === 'not-applicable') return withoutSignature(generation);
  return `result.reason-${reason}`;
}

/** Whose cards carry no signature: under 16 years (first generation), under one year (second). */
const withoutSignature = (generation: CardGeneration): ResultKey =>
  generation === 1 ? 'result.reason-no-signature-child' : 'result.reason-no-signature-infant';

function withoutReason(
  verification: Verification,
  result: VerificationResult,
  { generation, verdict, specimen }: VerificationFacts,
): ResultKey {
  switch (result) {
    case 'valid':
      if (verification === 'tampering') {
        return generation === 1 ? 'result.proof-tampering-valid' : 'result.proof-tampering-second-valid';
      }
      if (verdict.anchor?.purpose === 'official-test') return 'result.proof-issuer-official-test';
      return specimen ? 'result.proof-issuer-specimen' : 'result.proof-issuer-valid';
    case 'invalid':
      return verification === 'tampering'
        ? 'result.reason-signature-mismatch'
        : 'result.reason-untrusted-issuer';
    case 'not-applicable':
      return withoutSignature(generation);
    case 'unchecked':
      return 'result.without-reason';
  }
}
