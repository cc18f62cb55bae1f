import type { Verdict, VerdictReason } from '../../shared/verdict.ts';
import type { CardFamily } from './residence-card/card-family.ts';
import { familyOfGeneration } from './residence-card/card-families.ts';
import type { Reading } from './residence-card/reading.ts';
import { MalformedCertificate, parseCertificate, type Certificate } from './verification/certificate.ts';
import { checkEcdsa, type EcdsaCheck } from './verification/ecdsa-signature.ts';
import { judgeIssuer, type Judgement } from './verification/judge-issuer.ts';
import type { TrustAnchors } from './verification/trust-anchor.ts';

/** What a judgement needs of a reading. */
export type JudgeableReading = Pick<Reading, 'generation' | 'images' | 'evidence'>;

/**
 * Front door 2: from evidence, anchors and the time to a verdict. 改ざん検証 uses the certificate on the card;
 * 発行元検証 asks whether a pinned anchor signed that certificate (在留カード等仕様書 1.5 §3.4.3).
 * @param now Milliseconds since 1970-01-01 UTC.
 * @param ecdsa A quicker check of the second generation's signatures, where the platform has one.
 */
export function judgeResidenceCard(
  reading: JudgeableReading,
  anchors: TrustAnchors,
  now: number,
  ecdsa: EcdsaCheck = checkEcdsa,
): Verdict {
  const custom: VerdictReason[] = anchors.custom ? ['custom-trust-store'] : [];
  const { signature, certificate: encoded } = reading.evidence;
  if (signature === null && encoded === null) return judgeUnsigned(reading, custom);

  const family = familyOfGeneration(reading.generation);
  const certificate = encoded === null ? null : parseCardCertificate(encoded, family);
  if (certificate === null) {
    return {
      tampering: 'invalid',
      issuer: 'invalid',
      reasons: ['certificate-malformed', ...custom],
      anchor: null,
    };
  }
  const tampering = judgeTampering(reading, certificate, family, ecdsa);
  const issuer = judgeIssuer(certificate, reading.generation, anchors, now, ecdsa);
  const expired: VerdictReason[] = certificate.notAfter < now ? ['certificate-expired'] : [];
  return {
    tampering: tampering.result,
    issuer: issuer.result,
    reasons: [...tampering.reasons, ...expired, ...issuer.reasons, ...custom],
    anchor: issuer.anchor,
  };
}

/**
 * Cards of children carry neither photo nor signature (§3.3.5): there is nothing to verify. A photo without a
 * signature is no published form of card; that is not called a child's card, and not called forged either.
 */
function judgeUnsigned({ images }: JudgeableReading, custom: readonly VerdictReason[]): Verdict {
  const result = images.photo === null ? 'not-applicable' : 'unchecked';
  return { tampering: result, issuer: result, reasons: ['no-signature', ...custom], anchor: null };
}

/** The certificate on the card, or null where it is none that this generation's cards carry. */
function parseCardCertificate(encoded: Uint8Array, family: CardFamily): Certificate | null {
  try {
    const certificate = parseCertificate(encoded);
    const usable = family.acceptsKey(certificate.publicKey) && certificate.mayVerifySignatures !== false;
    return usable ? certificate : null;
  } catch (error) {
    if (error instanceof MalformedCertificate) return null;
    throw error;
  }
}

function judgeTampering(
  { evidence }: JudgeableReading,
  certificate: Certificate,
  family: CardFamily,
  ecdsa: EcdsaCheck,
): Judgement {
  const { signature, signedContent } = evidence;
  if (signature === null) return { result: 'invalid', reasons: ['signature-malformed'] };
  const check = family.checkSignature(certificate.publicKey, signedContent, signature, ecdsa);
  switch (check) {
    case 'valid':
      return { result: 'valid', reasons: [] };
    case 'mismatch':
      return { result: 'invalid', reasons: ['signature-mismatch'] };
    case 'malformed':
      return { result: 'invalid', reasons: ['signature-malformed'] };
  }
}
