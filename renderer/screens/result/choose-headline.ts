import type { VerificationResult, Verdict } from '../../../shared/verdict.ts';
import { isGenuine } from '../../../shared/verdict.ts';
import type { ReadingResult } from '../../../shared/session-state.ts';
import { isCertificate } from '../../card-face/face-of-kind.ts';
import type { resultText } from '../../text/result.ts';

type ResultKey = `result.${keyof (typeof resultText)['ja']}`;

/** What the result screen says first. */
export interface Headline {
  readonly tone: VerificationResult | 'specimen';
  readonly title: ResultKey;
  /** What the verifications found, where the title cannot say it because it has to say 見本. */
  readonly finding: ResultKey | null;
  readonly explanation: ResultKey | null;
  /** Whether to name the agency's consultation page. */
  readonly consult: boolean;
}

export type HeadlineFacts = Pick<ReadingResult, 'kind' | 'generation' | 'verdict' | 'specimen'>;

/** Green, and the manual's words, only for a real card with both verdicts valid. */
export function chooseHeadline(facts: HeadlineFacts): Headline {
  const headline = headlineOfReal(facts);
  if (!facts.specimen) return headline;
  const title = 'result.headline-specimen';
  const purpose = facts.verdict.anchor?.purpose === 'official-test' ? 'official-test' : 'specimen';
  return headline.tone === 'valid'
    ? { ...headline, tone: 'specimen', title, explanation: `result.explanation-${purpose}-valid` }
    : { ...headline, title, finding: headline.title, explanation: null };
}

function headlineOfReal({ kind, generation, verdict }: HeadlineFacts): Headline {
  const { tampering, issuer } = verdict;
  if (isGenuine(verdict)) {
    const title = isCertificate(kind) ? 'genuine-certificate' : 'genuine-card';
    return headline('valid', `result.headline-${title}`, null);
  }
  if (tampering === 'invalid') {
    const title = issuer === 'invalid' ? 'tampering-and-issuer' : 'tampering';
    return headline('invalid', `result.headline-${title}`, 'result.explanation-tampering');
  }
  if (issuer === 'invalid') {
    return headline('invalid', 'result.headline-issuer', 'result.explanation-issuer');
  }
  if (tampering === 'not-applicable' && issuer === 'not-applicable') {
    return generation === 1
      ? headline('not-applicable', 'result.headline-child', 'result.explanation-child')
      : headline('not-applicable', 'result.headline-infant', 'result.explanation-infant');
  }
  return headline('unchecked', 'result.headline-unchecked', explainUnchecked(verdict));
}

const headline = (tone: VerificationResult, title: ResultKey, explanation: ResultKey | null): Headline => ({
  tone,
  title,
  finding: null,
  explanation,
  consult: tone === 'invalid',
});

function explainUnchecked({ reasons }: Verdict): ResultKey {
  if (reasons.includes('no-trust-anchor')) return 'result.explanation-no-trust-anchor';
  if (reasons.includes('no-signature')) return 'result.explanation-no-signature';
  return 'result.explanation-unchecked';
}

/** What the reading proved and what it did not, in one sentence. */
export function chooseProof({ generation, verdict, specimen }: HeadlineFacts): ResultKey {
  const found = specimen ? 'specimen' : isGenuine(verdict) ? 'genuine' : 'nothing';
  return generation === 1 ? `result.proved-${found}` : `result.proved-second-${found}`;
}
