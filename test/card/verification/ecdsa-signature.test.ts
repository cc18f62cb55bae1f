import { generateKeyPairSync, sign } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EcPublicKey } from '../../../main/card/verification/certificate.ts';
import { checkEcdsa } from '../../../main/card/verification/ecdsa-signature.ts';
import suite from '../../vectors/wycheproof/ecdsa_secp384r1_sha256_test.json' with { type: 'json' };

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));
const keyOf = (uncompressed: string): EcPublicKey => ({ algorithm: 'ec-p384', point: bytes(uncompressed) });

describe('checkEcdsa', () => {
  const cases = suite.testGroups.flatMap((group) =>
    group.tests.map((test) => ({ ...test, key: keyOf(group.publicKey.uncompressed) })),
  );

  it('is tried on all of Wycheproof', () => {
    expect(cases.length).toBe(suite.numberOfTests);
  });

  it.each(cases)('Wycheproof $tcId ($comment): $result', ({ key, msg, sig, result, comment }) => {
    expect(checkEcdsa(key, bytes(msg), bytes(sig)) === 'valid', comment).toBe(result === 'valid');
  });
});

describe('checkEcdsa on signatures of the platform', () => {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'secp384r1' });
  const { x, y } = publicKey.export({ format: 'jwk' });
  const key = keyOf(`04${[x!, y!].map((part) => Buffer.from(part, 'base64url').toString('hex')).join('')}`);
  const message = Buffer.from('signed content');
  const plain = sign('sha256', message, { key: privateKey, dsaEncoding: 'ieee-p1363' });
  const der = sign('sha256', message, { key: privateKey, dsaEncoding: 'der' });

  it('accepts both codings', () => {
    expect(plain).toHaveLength(96);
    expect(checkEcdsa(key, message, plain)).toBe('valid');
    expect(checkEcdsa(key, message, der)).toBe('valid');
  });

  it('accepts s in its upper half: X.509 knows no rule against it', () => {
    const signatures = Array.from({ length: 24 }, () =>
      sign('sha256', message, { key: privateKey, dsaEncoding: 'ieee-p1363' }),
    );
    // Half of the order of P-384 begins with 7F.
    const upper = signatures.filter((signature) => signature[48]! >= 0x80);
    expect(upper.length).toBeGreaterThan(0);
    for (const signature of signatures) expect(checkEcdsa(key, message, signature)).toBe('valid');
  });

  it('calls a signature of something else a mismatch', () => {
    expect(checkEcdsa(key, Buffer.from('something else'), plain)).toBe('mismatch');
    expect(checkEcdsa(key, Buffer.from('something else'), der)).toBe('mismatch');
  });

  it('calls what is no signature malformed', () => {
    const outOfRange = Buffer.concat([Buffer.alloc(48, 0xff), plain.subarray(48)]);
    const zero = Buffer.concat([plain.subarray(0, 48), Buffer.alloc(48)]);
    for (const signature of [outOfRange, zero, Buffer.alloc(96), Buffer.alloc(0), plain.subarray(1)]) {
      expect(checkEcdsa(key, message, signature)).toBe('malformed');
    }
  });

  it('never accepts a signature with a changed bit, in either coding', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(plain, der),
        fc.nat(),
        fc.integer({ min: 0, max: 7 }),
        (genuine, at, bit) => {
          const changed = Uint8Array.from(genuine);
          changed[at % changed.length]! ^= 1 << bit;
          expect(checkEcdsa(key, message, changed)).not.toBe('valid');
        },
      ),
      { numRuns: 60 },
    );
  });
});
