import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aesCmac } from '../../main/simulator/security/aes-cmac.ts';
import wycheproof from '../vectors/wycheproof/aes_cmac_test.json' with { type: 'json' };
import { cmac } from './aes-terminal.ts';
import { fromHex, toHex } from './hex.ts';

const vectors = wycheproof.testGroups
  .filter(({ keySize }) => keySize === 128)
  .flatMap(({ tests, tagSize }) => tests.map((test) => ({ ...test, tagSize })));

describe('AES-128-CMAC', () => {
  it('agrees with Project Wycheproof', () => {
    expect(vectors.length).toBeGreaterThan(50);
    for (const { key, msg, tag, tagSize, result, tcId } of vectors) {
      const found = toHex(aesCmac(fromHex(key), fromHex(msg))).slice(0, tagSize / 4);
      expect(found === tag.toUpperCase(), `tcId ${tcId}`).toBe(result === 'valid');
    }
  });

  it.each([
    ['', 'BB1D6929E95937287FA37D129B756746'],
    ['6BC1BEE22E409F96E93D7E117393172A', '070A16B46B4D4144F79BDD9DD04A287C'],
    [
      '6BC1BEE22E409F96E93D7E117393172AAE2D8A571E03AC9C9EB76FAC45AF8E5130C81C46A35CE411',
      'DFA66747DE9AE63030CA32611497C827',
    ],
  ])('agrees with RFC 4493 §4', (message, expected) => {
    expect(toHex(aesCmac(fromHex('2B7E151628AED2A6ABF7158809CF4F3C'), fromHex(message)))).toBe(expected);
  });

  it('agrees with another way to compute it, for every length', () => {
    const key = fc.uint8Array({ minLength: 16, maxLength: 16 });
    fc.assert(
      fc.property(key, fc.uint8Array({ maxLength: 80 }), (secret, message) => {
        expect(toHex(aesCmac(secret, message))).toBe(toHex(cmac(secret, message)));
      }),
    );
  });
});
