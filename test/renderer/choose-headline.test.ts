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
import { japaneseDate } from '../../renderer/screens/result/japanese-date.ts';
import { resultText } from '../../renderer/text/result.ts';

const verdictOf = (
  tampering: VerificationResult,
  issuer: VerificationResult,
  ...reasons: readonly VerdictReason[]
): Verdict => ({ tampering, issuer, reasons, anchor: null });

const japanese = (key: string): string =>
  (resultText.ja as Readonly<Record<string, string>>)[key.replace('result.', '')]!;

const everyCase = verificationResults.flatMap((tampering) =>
  verificationResults.flatMap((issuer) =>
    cardKinds.flatMap((kind) =>
      [true, false].map((specimen) => ({ kind, specimen, verdict: verdictOf(tampering, issuer) })),
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
      expect(chooseProof(facts) === 'result.proved-genuine').toBe(genuine);
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
    const title = (kind: (typeof cardKinds)[number]) =>
      japanese(chooseHeadline({ kind, verdict, specimen: false }).title);
    expect(title('residence-card')).toBe('正常な在留カードを読み取りました');
    expect(title('special-permanent-resident-certificate')).toBe('正常な特別永住者証明書を読み取りました');
  });

  it.each([
    [verdictOf('not-applicable', 'not-applicable', 'no-signature'), 'explanation-child'],
    [verdictOf('unchecked', 'unchecked', 'no-signature'), 'explanation-no-signature'],
    [verdictOf('valid', 'unchecked', 'no-trust-anchor'), 'explanation-no-trust-anchor'],
    [verdictOf('valid', 'unchecked', 'ambiguous-issuer'), 'explanation-unchecked'],
    [verdictOf('invalid', 'valid', 'signature-mismatch'), 'explanation-tampering'],
    [verdictOf('valid', 'invalid', 'untrusted-issuer'), 'explanation-issuer'],
  ] as const)('explains %j', (verdict, explanation) => {
    const headline = chooseHeadline({ kind: 'residence-card', verdict, specimen: false });
    expect(headline.explanation).toBe(`result.${explanation}`);
  });
});

describe('the two tiles', () => {
  it('tell every reason in words in at least one tile', () => {
    for (const reason of verdictReasons) {
      const details = verifications.flatMap(
        (verification) =>
          describeVerification(verification, verdictOf('unchecked', 'unchecked', reason), false).details,
      );
      expect(details).toContain(`result.reason-${reason}`);
    }
  });

  it('always give a state and something to read', () => {
    for (const { verdict, specimen } of everyCase) {
      for (const verification of verifications) {
        const { state, details } = describeVerification(verification, verdict, specimen);
        expect(japanese(state)).toMatch(/^(正常|異常|対象外|未検証)$/u);
        expect(details.length).toBeGreaterThan(0);
        expect(details.map(japanese)).not.toContain(undefined);
      }
    }
  });

  it('call no unsigned card with a photo a child’s', () => {
    const words = describeVerification('issuer', verdictOf('unchecked', 'unchecked', 'no-signature'), false);
    expect(words.details).toEqual(['result.reason-no-signature']);
  });
});

it.each([
  ['2025-04-01', '2025年4月1日'],
  ['2012-12-31', '2012年12月31日'],
  ['unknown', 'unknown'],
])('writes %s as %s', (date, written) => {
  expect(japaneseDate(date)).toBe(written);
});
