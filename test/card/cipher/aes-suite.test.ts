import { createCipheriv } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aesSuite } from '../../../main/card/cipher/aes-suite.ts';
import { sha1 } from '../../../main/card/cipher/sha1.ts';
import annex from '../../vectors/second-generation-annex2.json' with { type: 'json' };
import suite from '../../vectors/wycheproof/aes_cmac_test.json' with { type: 'json' };

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));
const hex = (value: Uint8Array): string => Buffer.from(value).toString('hex').toUpperCase();
const key16 = fc.uint8Array({ minLength: 16, maxLength: 16 });
const blocks = fc
  .uint8Array({ maxLength: 160 })
  .map((message) => message.subarray(0, message.length - (message.length % 16)));

/** The platform's AES, as a second opinion. */
function platformCbc(key: Uint8Array, message: Uint8Array): Uint8Array {
  const cipher = createCipheriv('aes-128-cbc', key, Buffer.alloc(16)).setAutoPadding(false);
  return new Uint8Array(Buffer.concat([cipher.update(message), cipher.final()]));
}

describe('aesSuite', () => {
  it('computes the values of Appendix 2', () => {
    const kEnc = bytes(annex.kEnc);
    const token = bytes(annex.rndIfd + annex.rndIcc + annex.kIfd);
    expect(hex(sha1(Buffer.from(annex.cardNumber)).subarray(0, 16))).toBe(annex.kEnc);
    expect(hex(aesSuite.encrypt(kEnc, token))).toBe(annex.eIfd);
    expect(hex(aesSuite.mac(kEnc, bytes(annex.eIfd)))).toBe(annex.mIfd);
    expect(hex(aesSuite.mac(kEnc, bytes(annex.eIcc)))).toBe(annex.mIcc);
    expect(hex(aesSuite.decrypt(kEnc, bytes(annex.eIcc)))).toBe(annex.decrypted);
  });

  it('agrees with the platform on any key and message', () => {
    fc.assert(
      fc.property(key16, blocks, (key, message) => {
        const ciphertext = aesSuite.encrypt(key, message);
        expect(hex(ciphertext)).toBe(hex(platformCbc(key, message)));
        expect(hex(aesSuite.decrypt(key, ciphertext))).toBe(hex(message));
      }),
    );
  });

  it('takes neither a half block nor another key length', () => {
    expect(() => aesSuite.encrypt(new Uint8Array(16), new Uint8Array(15))).toThrow(RangeError);
    expect(() => aesSuite.decrypt(new Uint8Array(16), new Uint8Array(8))).toThrow(RangeError);
    for (const length of [0, 15, 24, 32]) {
      expect(() => aesSuite.encrypt(new Uint8Array(length), new Uint8Array(16))).toThrow(RangeError);
      expect(() => aesSuite.mac(new Uint8Array(length), new Uint8Array(16))).toThrow(RangeError);
    }
  });
});

describe('the MAC of aesSuite', () => {
  const cases = suite.testGroups
    .filter((group) => group.keySize === 128 && group.tagSize === 128)
    .flatMap((group) => group.tests);

  it('is tried on enough of Wycheproof', () => {
    expect(cases.length).toBeGreaterThan(80);
  });

  it.each(cases)('Wycheproof $tcId: $result', ({ key, msg, tag, result }) => {
    const matches = hex(aesSuite.mac(bytes(key), bytes(msg))) === tag.slice(0, 16).toUpperCase();
    // A tag that Wycheproof changed behind its first half is the same eight bytes here.
    if (result === 'valid') expect(matches).toBe(true);
    else expect(hex(aesSuite.mac(bytes(key), bytes(msg)))).not.toBe(tag.toUpperCase());
  });
});
