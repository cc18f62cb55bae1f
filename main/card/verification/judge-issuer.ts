import type { CardGeneration } from '../../../shared/card-kind.ts';
import type { AnchorSummary, VerdictReason, VerificationResult } from '../../../shared/verdict.ts';
import type { Certificate } from './certificate.ts';
import type { EcdsaCheck } from './ecdsa-signature.ts';
import { checkPkcs1v15, withDigestInfo } from './rsa-signature.ts';
import type { TrustAnchor, TrustAnchors } from './trust-anchor.ts';

const sha256WithRsaEncryption = '1.2.840.113549.1.1.11';
const ecdsaWithSha256 = '1.2.840.10045.4.3.2';

/** The outcome of one verification. */
export interface Judgement {
  readonly result: VerificationResult;
  readonly reasons: readonly VerdictReason[];
}

/** The outcome of 発行元検証, with the anchor that it rests on. */
export interface IssuerJudgement extends Judgement {
  readonly anchor: AnchorSummary | null;
}

/**
 * 発行元検証: exactly one pinned anchor of the card's generation must really have signed the card's certificate. A date
 * that has passed is a reason, not by itself an `invalid`: a card keeps the anchor of its issue.
 * @param now Milliseconds since 1970-01-01 UTC.
 */
export function judgeIssuer(
  certificate: Certificate,
  generation: CardGeneration,
  anchors: TrustAnchors,
  now: number,
  ecdsa: EcdsaCheck,
): IssuerJudgement {
  const candidates = anchors.installed.filter((anchor) => anchor.generation === generation);
  const [anchor, ...others] = candidates.filter((candidate) => hasSigned(candidate, certificate, ecdsa));
  if (anchor === undefined) {
    const incomplete = candidates.length === 0 || anchors.incompleteGenerations.includes(generation);
    return incomplete ? undetermined('no-trust-anchor') : refused('untrusted-issuer');
  }
  if (others.length > 0) return undetermined('ambiguous-issuer');
  return {
    result: 'valid',
    reasons: anchor.certificate.notAfter < now ? ['anchor-expired'] : [],
    anchor: summarise(anchor),
  };
}

function hasSigned(
  { certificate: { publicKey } }: TrustAnchor,
  certificate: Certificate,
  ecdsa: EcdsaCheck,
): boolean {
  const { tbs, signature, signatureAlgorithm } = certificate;
  switch (publicKey.algorithm) {
    case 'rsa':
      return (
        signatureAlgorithm === sha256WithRsaEncryption &&
        checkPkcs1v15(publicKey, tbs, signature, [withDigestInfo]) === 'valid'
      );
    case 'ec-p384':
      return signatureAlgorithm === ecdsaWithSha256 && ecdsa(publicKey, tbs, signature) === 'valid';
    case 'unsupported':
      return false;
  }
}

function undetermined(reason: VerdictReason): IssuerJudgement {
  return { result: 'unchecked', reasons: [reason], anchor: null };
}

function refused(reason: VerdictReason): IssuerJudgement {
  return { result: 'invalid', reasons: [reason], anchor: null };
}

function summarise({ certificate, sha256, purpose }: TrustAnchor): AnchorSummary {
  return { subject: certificate.subject, sha256, purpose, notAfter: isoDate(certificate.notAfter) };
}

/** YYYY-MM-DD (UTC). The core reads no clock; this only writes down a moment that it was given. */
function isoDate(milliseconds: number): string {
  // eslint-disable-next-line no-restricted-globals
  return new Date(milliseconds).toISOString().slice(0, 10);
}
