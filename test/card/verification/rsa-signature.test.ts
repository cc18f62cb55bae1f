import { constants, generateKeyPairSync, privateEncrypt, createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { RsaPublicKey } from '../../../main/card/verification/certificate.ts';
import {
  checkPkcs1v15,
  withDigestInfo,
  withoutDigestInfo,
} from '../../../main/card/verification/rsa-signature.ts';
import suite from '../../vectors/wycheproof/rsa_signature_2048_sha256_test.json' with { type: 'json' };

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));
const both = [withDigestInfo, withoutDigestInfo];

function keyOf(modulus: string, exponent: string): RsaPublicKey {
  const digits = modulus.replace(/^00/, '');
  return { algorithm: 'rsa', modulus: digits, exponent, modulusBits: digits.length * 4 };
}

describe('checkPkcs1v15 with DigestInfo', () => {
  const cases = suite.testGroups.flatMap((group) =>
    group.tests.map((test) => ({
      ...test,
      key: keyOf(group.publicKey.modulus, group.publicKey.publicExponent),
    })),
  );

  it('is tried on all of Wycheproof', () => {
    expect(cases.length).toBe(suite.numberOfTests);
  });

  it.each(cases)('Wycheproof $tcId ($comment): $result', ({ key, msg, sig, result, comment }) => {
    const check = checkPkcs1v15(key, bytes(msg), bytes(sig), [withDigestInfo]);
    // "acceptable" is a DigestInfo without its NULL: not the encoding that the specification names.
    expect(check === 'valid', comment).toBe(result === 'valid');
  });
});

describe('checkPkcs1v15 with the two encodings of 図3-4', () => {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const jwk = publicKey.export({ format: 'jwk' });
  const key = keyOf(Buffer.from(jwk.n!, 'base64url').toString('hex'), '010001');
  const message = Buffer.from('signed content');
  const hash = createHash('sha256').update(message).digest();
  const sign = (block: Buffer): Uint8Array =>
    privateEncrypt({ key: privateKey, padding: constants.RSA_NO_PADDING }, block);
  const block = (type: number, ones: number, prefix: Uint8Array, digest: Buffer): Buffer =>
    Buffer.concat([Buffer.from([0, type]), Buffer.alloc(ones, 0xff), Buffer.from([0]), prefix, digest]);

  it('accepts exactly these two', () => {
    expect(checkPkcs1v15(key, message, sign(block(1, 202, withDigestInfo, hash)), both)).toBe('valid');
    expect(checkPkcs1v15(key, message, sign(block(1, 221, withoutDigestInfo, hash)), both)).toBe('valid');
    expect(checkPkcs1v15(key, message, sign(block(1, 221, withoutDigestInfo, hash)), [withDigestInfo])).toBe(
      'malformed',
    );
  });

  it('calls a signature of something else a mismatch', () => {
    const other = createHash('sha256').update('something else').digest();
    for (const [ones, prefix] of [
      [202, withDigestInfo],
      [221, withoutDigestInfo],
    ] as const) {
      expect(checkPkcs1v15(key, message, sign(block(1, ones, prefix, other)), both)).toBe('mismatch');
    }
  });

  it.each([
    ['block type 2', block(2, 221, withoutDigestInfo, hash)],
    [
      'a shorter run of FF with garbage behind the hash',
      Buffer.concat([block(1, 211, withoutDigestInfo, hash), Buffer.alloc(10, 7)]),
    ],
    ['a hole in the FF', Buffer.from(block(1, 221, withoutDigestInfo, hash)).fill(0xfe, 50, 51)],
    [
      'a SHA-1 prefix',
      block(1, 206, bytes('3021300906052b0e03021a05000414'), Buffer.concat([hash, Buffer.alloc(0)])),
    ],
    ['no separator', Buffer.concat([Buffer.from([0, 1]), Buffer.alloc(222, 0xff), hash])],
    ['only zeros', Buffer.alloc(256)],
  ])('refuses %s', (_name, content) => {
    expect(checkPkcs1v15(key, message, sign(content.subarray(0, 256)), both)).toBe('malformed');
  });

  it('refuses signatures out of range and keys that prove nothing', () => {
    const good = sign(block(1, 202, withDigestInfo, hash));
    expect(checkPkcs1v15(key, message, good.subarray(1), both)).toBe('malformed');
    expect(checkPkcs1v15(key, message, new Uint8Array(256).fill(0xff), both)).toBe('malformed');
    expect(checkPkcs1v15(key, message, new Uint8Array(0), both)).toBe('malformed');
    expect(
      checkPkcs1v15({ ...key, exponent: '01' }, message, block(1, 202, withDigestInfo, hash), both),
    ).toBe('malformed');
    const short = generateKeyPairSync('rsa', { modulusLength: 1024 });
    const shortKey = keyOf(
      Buffer.from(short.publicKey.export({ format: 'jwk' }).n!, 'base64url').toString('hex'),
      '010001',
    );
    expect(checkPkcs1v15(shortKey, message, new Uint8Array(128), both)).toBe('malformed');
  });
});
