import { generateKeyPairSync, sign } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EcPublicKey } from '../../main/card/verification/certificate.ts';
import { checkEcdsa } from '../../main/card/verification/ecdsa-signature.ts';
import { checkEcdsaQuickly } from '../../main/check-ecdsa-quickly.ts';
import suite from '../vectors/wycheproof/ecdsa_secp384r1_sha256_test.json' with { type: 'json' };

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));
const keyOf = (uncompressed: string): EcPublicKey => ({ algorithm: 'ec-p384', point: bytes(uncompressed) });

describe('checkEcdsaQuickly', () => {
  it('answers as the core does on all of Wycheproof', () => {
    for (const group of suite.testGroups) {
      const key = keyOf(group.publicKey.uncompressed);
      for (const { msg, sig, result, tcId } of group.tests) {
        const check = checkEcdsaQuickly(key, bytes(msg), bytes(sig));
        expect(check === 'valid', `${tcId}`).toBe(result === 'valid');
        expect(check, `${tcId}`).toBe(checkEcdsa(key, bytes(msg), bytes(sig)));
      }
    }
  });

  it('answers as the core does on plain signatures, genuine, changed and cut', () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'secp384r1' });
    const { x, y } = publicKey.export({ format: 'jwk' });
    const coordinates = [x!, y!].map((part) => Buffer.from(part, 'base64url').toString('hex'));
    const key = keyOf(`04${coordinates.join('')}`);
    const message = Buffer.from('signed content');
    const genuine = sign('sha256', message, { key: privateKey, dsaEncoding: 'ieee-p1363' });
    expect(checkEcdsaQuickly(key, message, genuine)).toBe('valid');
    fc.assert(
      fc.property(
        fc.nat({ max: 95 }),
        fc.integer({ min: 1, max: 255 }),
        fc.nat({ max: 3 }),
        (at, mask, cut) => {
          const changed = Uint8Array.from(genuine.subarray(0, 96 - cut));
          changed[at % changed.length]! ^= mask;
          const check = checkEcdsaQuickly(key, message, changed);
          expect(check).not.toBe('valid');
          expect(check).toBe(checkEcdsa(key, message, changed));
        },
      ),
      { numRuns: 40 },
    );
  });
});
