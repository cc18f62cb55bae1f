import { createCipheriv, createDecipheriv } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { padToBlock, unpadFromBlock } from '../../../main/card/cipher/iso-padding.ts';
import { sha1 } from '../../../main/card/cipher/sha1.ts';
import { tdesSuite } from '../../../main/card/cipher/tdes-suite.ts';
import annex from '../../vectors/first-generation-annex2.json' with { type: 'json' };

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'));
const hex = (value: Uint8Array): string => Buffer.from(value).toString('hex').toUpperCase();
const key16 = fc.uint8Array({ minLength: 16, maxLength: 16 });
const blocks = fc
  .uint8Array({ maxLength: 160 })
  .map((message) => message.subarray(0, message.length - (message.length % 8)));

/** The platform's TDES, as a second opinion. */
function platform(direction: 'encrypt' | 'decrypt', key: Uint8Array, message: Uint8Array): Uint8Array {
  const key24 = Buffer.concat([key, key.subarray(0, 8)]);
  const create = direction === 'encrypt' ? createCipheriv : createDecipheriv;
  const cipher = create('des-ede3-cbc', key24, Buffer.alloc(8)).setAutoPadding(false);
  return new Uint8Array(Buffer.concat([cipher.update(message), cipher.final()]));
}

describe('tdesSuite', () => {
  it('computes the values of 別添2', () => {
    const kEnc = bytes(annex.kEnc);
    const token = bytes(annex.rndIfd + annex.rndIcc + annex.kIfd);
    expect(hex(sha1(Buffer.from(annex.cardNumber)).subarray(0, 16))).toBe(annex.kEnc);
    expect(hex(tdesSuite.encrypt(kEnc, token))).toBe(annex.eIfd);
    expect(hex(tdesSuite.mac(kEnc, bytes(annex.eIfd)))).toBe(annex.mIfd);
    expect(hex(tdesSuite.mac(kEnc, bytes(annex.eIcc)))).toBe(annex.mIcc);
    expect(hex(tdesSuite.decrypt(kEnc, bytes(annex.eIcc)))).toBe(annex.decrypted);
  });

  it('agrees with the platform on any key and message', () => {
    fc.assert(
      fc.property(key16, blocks, (key, message) => {
        expect(hex(tdesSuite.encrypt(key, message))).toBe(hex(platform('encrypt', key, message)));
        expect(hex(tdesSuite.decrypt(key, message))).toBe(hex(platform('decrypt', key, message)));
      }),
    );
  });

  it('computes a Retail MAC of eight bytes for any length', () => {
    fc.assert(
      fc.property(key16, fc.uint8Array({ maxLength: 64 }), (key, message) => {
        // ISO/IEC 9797-1 algorithm 3, block by block.
        const single = (half: Uint8Array, block: Uint8Array): Uint8Array =>
          platform('encrypt', Buffer.concat([half, half]), block);
        const padded = padToBlock(message, 8);
        let state = new Uint8Array(8);
        for (let at = 0; at < padded.length; at += 8) {
          const mixed = padded.subarray(at, at + 8).map((byte, index) => byte ^ state[index]!);
          state = new Uint8Array(single(key.subarray(0, 8), mixed));
        }
        const opened = platform('decrypt', Buffer.concat([key.subarray(8), key.subarray(8)]), state);
        expect(hex(tdesSuite.mac(key, message))).toBe(hex(single(key.subarray(0, 8), opened)));
      }),
    );
  });

  it('refuses keys and messages of wrong lengths', () => {
    expect(() => tdesSuite.encrypt(new Uint8Array(24), new Uint8Array(8))).toThrow(RangeError);
    expect(() => tdesSuite.decrypt(new Uint8Array(16), new Uint8Array(9))).toThrow(RangeError);
  });
});

describe('ISO padding', () => {
  it('comes off as it went on', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), fc.constantFrom(8, 16), (message, blockLength) => {
        const padded = padToBlock(message, blockLength);
        expect(padded.length % blockLength).toBe(0);
        expect(hex(unpadFromBlock(padded, blockLength)!)).toBe(hex(message));
      }),
    );
  });

  it.each([
    '',
    '0000000000000000',
    '1122334455667788',
    '80000000000000000000000000000000',
    '1122334455668001',
  ])('is refused where it is not 80 00… within a block: %s', (padded) => {
    expect(unpadFromBlock(bytes(padded), 8)).toBeNull();
  });
});
