import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { judgeResidenceCard, type JudgeableReading } from '../../main/card/judge-residence-card.ts';
import { parseCertificate } from '../../main/card/verification/certificate.ts';
import type { TrustAnchors } from '../../main/card/verification/trust-anchor.ts';
import type { Verdict } from '../../shared/verdict.ts';
import {
  anchorOf,
  issueCertificate,
  padCertificate,
  signContent,
  type CertificateWish,
  type KeyAndCertificate,
} from '../specimen-issuer.ts';

const now = Date.parse('2026-11-23');
const content = Uint8Array.from({ length: 10_000 }, (_, index) => (index * 13) & 0xff);
const agency = issueCertificate({ keyUsage: ['keyCertSign'] });
const otherAnchor = issueCertificate({});
const signer = issueCertificate({ subject: 'Card', keyUsage: ['digitalSignature'] }, agency);
const picture = Uint8Array.of(1);

function anchors(change: Partial<TrustAnchors> = {}): TrustAnchors {
  return {
    installed: [anchorOf(otherAnchor), anchorOf(agency)],
    incompleteGenerations: [],
    custom: false,
    ...change,
  };
}

interface Card {
  readonly signature?: Uint8Array | null;
  readonly certificate?: Uint8Array | null;
  readonly signedContent?: Uint8Array;
  readonly photo?: Uint8Array | null;
}

function reading(card: Card = {}): JudgeableReading {
  return {
    generation: 1,
    images: {
      front: picture,
      photo: card.photo === undefined ? picture : card.photo,
      name: null,
      address: null,
    },
    evidence: {
      signedContent: card.signedContent ?? content,
      signature: card.signature === undefined ? signContent(content, signer.key) : card.signature,
      certificate: card.certificate === undefined ? padCertificate(signer.der) : card.certificate,
    },
  };
}

function judgeSignedBy(signedBy: KeyAndCertificate, trust = anchors(), at = now): Verdict {
  const card = {
    signature: signContent(content, signedBy.key),
    certificate: padCertificate(signedBy.der),
  };
  return judgeResidenceCard(reading(card), trust, at);
}

const outcome = ({ tampering, issuer, reasons }: Verdict): readonly unknown[] => [tampering, issuer, reasons];

describe('a genuine card', () => {
  it('is valid twice, by the anchor that really signed', () => {
    const verdict = judgeResidenceCard(reading(), anchors(), now);
    expect(verdict).toEqual({
      tampering: 'valid',
      issuer: 'valid',
      reasons: [],
      anchor: {
        subject: 'CN=ZairyuCard CA,C=JP',
        sha256: anchorOf(agency).sha256,
        purpose: 'production',
        notAfter: '2045-01-01',
      },
    });
  });

  it('stays valid after certificate and anchor have ended, which are reasons', () => {
    const old = issueCertificate({ notAfter: '2025-09-05' });
    const oldSigner = issueCertificate({ subject: 'Card', notAfter: '2025-01-01' }, old);
    const verdict = judgeSignedBy(oldSigner, anchors({ installed: [anchorOf(agency), anchorOf(old)] }));
    expect(outcome(verdict)).toEqual(['valid', 'valid', ['certificate-expired', 'anchor-expired']]);
    expect(verdict.anchor?.notAfter).toBe('2025-09-05');
  });

  it('is marked where another trust store was chosen', () => {
    expect(outcome(judgeResidenceCard(reading(), anchors({ custom: true }), now))).toEqual([
      'valid',
      'valid',
      ['custom-trust-store'],
    ]);
  });

  it('names what its anchor vouches for', () => {
    const trust = anchors({ installed: [anchorOf(agency, 'specimen')] });
    expect(judgeResidenceCard(reading(), trust, now).anchor?.purpose).toBe('specimen');
  });
});

describe('the issuer', () => {
  const forger = issueCertificate({});
  const forgedSigner = issueCertificate({ subject: 'Card' }, forger);

  it('is invalid where no anchor signed, whatever name the certificate bears', () => {
    expect(outcome(judgeSignedBy(forgedSigner))).toEqual(['valid', 'invalid', ['untrusted-issuer']]);
  });

  it('is unchecked where no anchor is installed', () => {
    expect(outcome(judgeSignedBy(signer, anchors({ installed: [] })))).toEqual([
      'valid',
      'unchecked',
      ['no-trust-anchor'],
    ]);
  });

  it('is unchecked, not invalid, while a pinned anchor is missing: that one may have signed', () => {
    const trust = anchors({ installed: [anchorOf(otherAnchor)], incompleteGenerations: [1] });
    expect(outcome(judgeSignedBy(signer, trust))).toEqual(['valid', 'unchecked', ['no-trust-anchor']]);
  });

  it('is not judged by anchors of another generation', () => {
    const trust = anchors({ installed: [anchorOf(agency, 'production', 2)] });
    expect(outcome(judgeSignedBy(signer, trust))).toEqual(['valid', 'unchecked', ['no-trust-anchor']]);
  });

  it('is unchecked where two anchors fit', () => {
    const twin = { ...anchorOf(agency), sha256: '00'.repeat(32) };
    expect(outcome(judgeSignedBy(signer, anchors({ installed: [anchorOf(agency), twin] })))).toEqual([
      'valid',
      'unchecked',
      ['ambiguous-issuer'],
    ]);
  });

  it('is invalid for a certificate that was changed after signing', () => {
    const changed = Uint8Array.from(signer.der);
    const at = Buffer.from(changed).indexOf('Card');
    changed[at] = 'B'.charCodeAt(0);
    const verdict = judgeResidenceCard(reading({ certificate: padCertificate(changed) }), anchors(), now);
    expect(outcome(verdict)).toEqual(['valid', 'invalid', ['untrusted-issuer']]);
  });
});

describe('tampering', () => {
  it('shows for any changed bit of the 10,000 bytes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 7 }), (at, bit) => {
        const changed = Uint8Array.from(content);
        changed[at]! ^= 1 << bit;
        const verdict = judgeResidenceCard(reading({ signedContent: changed }), anchors(), now);
        expect(outcome(verdict)).toEqual(['invalid', 'valid', ['signature-mismatch']]);
      }),
      { numRuns: 200 },
    );
  });

  it('shows for any changed bit of the signature', () => {
    const signature = signContent(content, signer.key);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 255 }), fc.integer({ min: 0, max: 7 }), (at, bit) => {
        const changed = Uint8Array.from(signature);
        changed[at]! ^= 1 << bit;
        const verdict = judgeResidenceCard(reading({ signature: changed }), anchors(), now);
        expect(outcome(verdict)).toEqual(['invalid', 'valid', ['signature-malformed']]);
      }),
      { numRuns: 100 },
    );
  });

  it.each<[string, Card]>([
    ['a missing signature beside a certificate', { signature: null }],
    ['a signature of the wrong length', { signature: new Uint8Array(255).fill(1) }],
  ])('shows for %s', (_name, card) => {
    const verdict = judgeResidenceCard(reading(card), anchors(), now);
    expect(outcome(verdict)).toEqual(['invalid', 'valid', ['signature-malformed']]);
  });

  const wishes: readonly [string, CertificateWish][] = [
    ['a short key', { modulusLength: 1024 }],
    ['a long key', { modulusLength: 4096 }],
    ['a key for other uses', { keyUsage: ['keyEncipherment'] }],
  ];
  it.each<[string, Card]>([
    ['no certificate beside a signature', { certificate: null }],
    ['no certificate at all in its place', { certificate: new Uint8Array(1200).fill(0x5a) }],
    ['half a certificate', { certificate: padCertificate(signer.der.subarray(0, 400)) }],
    [
      'a certificate with something behind it',
      { certificate: padCertificate(signer.der).fill(1, signer.der.length) },
    ],
    ...wishes.map(
      ([name, wish]) => [name, { certificate: issueCertificate(wish, agency).der }] as [string, Card],
    ),
  ])('cannot be excluded with %s', (_name, card) => {
    const verdict = judgeResidenceCard(reading(card), anchors(), now);
    expect(outcome(verdict)).toEqual(['invalid', 'invalid', ['certificate-malformed']]);
  });

  it('never calls a card genuine whose certificate says something else than was signed', () => {
    const original = parseCertificate(signer.der);
    fc.assert(
      fc.property(fc.integer({ min: 0, max: signer.der.length - 1 }), fc.nat(255), (at, value) => {
        const changed = Uint8Array.from(signer.der);
        changed[at] = value;
        const verdict = judgeResidenceCard(reading({ certificate: padCertificate(changed) }), anchors(), now);
        if (verdict.tampering !== 'valid' || verdict.issuer !== 'valid') return;
        const accepted = parseCertificate(padCertificate(changed));
        expect(Buffer.from(accepted.tbs).equals(Buffer.from(original.tbs))).toBe(true);
        expect(Buffer.from(accepted.signature).equals(Buffer.from(original.signature))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it.each([2, 3])('refuses a certificate whose outer length (byte %i) is wrong', (at) => {
    const changed = Uint8Array.from(signer.der);
    changed[at]! -= 1;
    const verdict = judgeResidenceCard(reading({ certificate: padCertificate(changed) }), anchors(), now);
    expect(outcome(verdict)).toEqual(['invalid', 'invalid', ['certificate-malformed']]);
  });
});

describe("a child's card", () => {
  const unsigned = { signature: null, certificate: null };

  it('has nothing to verify', () => {
    const verdict = judgeResidenceCard(reading({ ...unsigned, photo: null }), anchors(), now);
    expect(verdict).toEqual({
      tampering: 'not-applicable',
      issuer: 'not-applicable',
      reasons: ['no-signature'],
      anchor: null,
    });
  });

  it('is not what a photo without a signature is', () => {
    const verdict = judgeResidenceCard(reading(unsigned), anchors(), now);
    expect(outcome(verdict)).toEqual(['unchecked', 'unchecked', ['no-signature']]);
  });
});
