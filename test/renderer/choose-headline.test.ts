import { describe, expect, it } from 'vitest';
import { cardKinds } from '../../shared/card-kind.ts';
import {
  verdictReasons,
  verificationResults,
  type Verdict,
  type VerdictReason,
  type VerificationResult,
} from '../../shared/verdict.ts';
import { chooseHeadline, chooseProof } from '../../renderer/screens/result/choose-headline.ts';
import { describeVerification, verifications } from '../../renderer/screens/result/describe-verification.ts';
import { resultText } from '../../renderer/text/result.ts';

const verdictOf = (
  tampering: VerificationResult,
  issuer: VerificationResult,
  ...reasons: readonly VerdictReason[]
): Verdict => ({ tampering, issuer, reasons, anchor: null });

const generations = [1, 2] as const;

const japanese = (key: string): string =>
  (resultText.ja as Readonly<Record<string, string>>)[key.replace('result.', '')]!;

const everyCase = verificationResults.flatMap((tampering) =>
  verificationResults.flatMap((issuer) =>
    cardKinds.flatMap((kind) =>
      generations.flatMap((generation) =>
        [true, false].map((specimen) => ({
          kind,
          generation,
          specimen,
          verdict: verdictOf(tampering, issuer),
        })),
      ),
    ),
  ),
);

describe('the headline of a result', () => {
  it('calls a card 正常 only where both verdicts are valid and the card is real', () => {
    for (const facts of everyCase) {
      const { tone, title } = chooseHeadline(facts);
      const genuine =
        !facts.specimen && facts.verdict.tampering === 'valid' && facts.verdict.issuer === 'valid';
      expect(japanese(title).startsWith('正常な')).toBe(genuine);
      expect(tone === 'valid').toBe(genuine);
      expect(/^result\.proved-(second-)?genuine$/.test(chooseProof(facts))).toBe(genuine);
    }
  });

  it('says 見本 of every specimen, whatever was found', () => {
    for (const facts of everyCase.filter(({ specimen }) => specimen)) {
      expect(japanese(chooseHeadline(facts).title)).toBe(
        '見本カードを読み取りました（本物のカードではありません）',
      );
    }
  });

  it('names the consultation page exactly where a verdict is invalid', () => {
    for (const facts of everyCase) {
      const { tampering, issuer } = facts.verdict;
      expect(chooseHeadline(facts).consult).toBe(tampering === 'invalid' || issuer === 'invalid');
    }
  });

  it('uses the manual’s words for both kinds of cards', () => {
    const verdict = verdictOf('valid', 'valid');
    for (const generation of generations) {
      const title = (kind: (typeof cardKinds)[number]) =>
        japanese(chooseHeadline({ kind, generation, verdict, specimen: false }).title);
      expect(title('residence-card')).toBe('正常な在留カードを読み取りました');
      expect(title('special-permanent-resident-certificate')).toBe('正常な特別永住者証明書を読み取りました');
    }
  });

  it.each([
    [verdictOf('not-applicable', 'not-applicable', 'no-signature'), 'explanation-child'],
    [verdictOf('unchecked', 'unchecked', 'no-signature'), 'explanation-no-signature'],
    [verdictOf('valid', 'unchecked', 'no-trust-anchor'), 'explanation-no-trust-anchor'],
    [verdictOf('valid', 'unchecked', 'ambiguous-issuer'), 'explanation-unchecked'],
    [verdictOf('invalid', 'valid', 'signature-mismatch'), 'explanation-tampering'],
    [verdictOf('valid', 'invalid', 'untrusted-issuer'), 'explanation-issuer'],
  ] as const)('explains %j', (verdict, explanation) => {
    const headline = chooseHeadline({
      kind: 'residence-card',
      generation: 1,
      verdict,
      specimen: false,
    });
    expect(headline.explanation).toBe(`result.${explanation}`);
  });
});

describe('the two tiles', () => {
  it('tell every reason in words in at least one tile', () => {
    for (const reason of verdictReasons) {
      const details = verifications.flatMap(
        (verification) =>
          describeVerification(verification, {
            generation: 1,
            verdict: verdictOf('unchecked', 'unchecked', reason),
            specimen: false,
          }).details,
      );
      expect(details).toContain(`result.reason-${reason}`);
    }
  });

  it('always give a state and something to read', () => {
    for (const facts of everyCase) {
      for (const verification of verifications) {
        const { state, details } = describeVerification(verification, facts);
        expect(japanese(state)).toMatch(/^(正常|異常|対象外|未検証)$/u);
        expect(details.length).toBeGreaterThan(0);
        expect(details.map(japanese)).not.toContain(undefined);
      }
    }
  });

  it('call no unsigned card with a photo a child’s', () => {
    const words = describeVerification('issuer', {
      generation: 2,
      verdict: verdictOf('unchecked', 'unchecked', 'no-signature'),
      specimen: false,
    });
    expect(words.details).toEqual(['result.reason-no-signature']);
  });
});

describe('a card of the second generation', () => {
  const unsigned = verdictOf('not-applicable', 'not-applicable', 'no-signature');
  const facts = { kind: 'residence-card', generation: 2, verdict: unsigned, specimen: false } as const;

  it('without photo and signature is an infant’s, not a child’s', () => {
    const { tone, title, explanation } = chooseHeadline(facts);
    expect([tone, title, explanation]).toEqual([
      'not-applicable',
      'result.headline-infant',
      'result.explanation-infant',
    ]);
    expect(japanese('result.explanation-infant')).toContain('写真のないカード');
    for (const verification of verifications) {
      expect(describeVerification(verification, facts).details).toEqual([
        'result.reason-no-signature-infant',
      ]);
    }
    expect(chooseHeadline({ ...facts, generation: 1 }).title).toBe('result.headline-child');
  });

  it('says with its proof what the signature leaves out', () => {
    const verdict = verdictOf('valid', 'valid');
    for (const specimen of [true, false]) {
      const proof = japanese(chooseProof({ ...facts, verdict, specimen }));
      for (const part of ['番号', '住居地', '資格外活動許可', '申請中', '長官の記載', '署名の対象外']) {
        expect(proof).toContain(part);
      }
    }
    expect(japanese(chooseProof(facts))).toContain('確かめられていません');
  });

  it('names the official test certificates as what they are', () => {
    const anchor = { subject: '', sha256: '', purpose: 'official-test', notAfter: '2039-06-19' } as const;
    const tested = { ...facts, specimen: true, verdict: { ...verdictOf('valid', 'valid'), anchor } };
    const { tone, explanation } = chooseHeadline(tested);
    expect([tone, explanation]).toEqual(['specimen', 'result.explanation-official-test-valid']);
    const { details } = describeVerification('issuer', tested);
    expect(details.map(japanese)).toEqual(['試験用の証明書です']);
  });
});
