import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MalformedTlv, measureDataObject, parseDataObjects } from '../../../main/card/iso7816/ber-tlv.ts';

const bytes = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex.replaceAll(' ', ''), 'hex'));
const parse = (hex: string): readonly (readonly [number, string])[] =>
  parseDataObjects(bytes(hex)).map(({ tag, value }) => [tag, Buffer.from(value).toString('hex')]);

describe('parseDataObjects', () => {
  it('reads tags of one and two bytes and the three lengths', () => {
    expect(parse('C1 01 31')).toEqual([[0xc1, '31']]);
    expect(parse('DFD1 02 AABB')).toEqual([[0xdfd1, 'aabb']]);
    expect(parse(`D4 8180 ${'11'.repeat(128)}`)).toEqual([[0xd4, '11'.repeat(128)]]);
    expect(parse(`DA 820100 ${'22'.repeat(256)}`)).toEqual([[0xda, '22'.repeat(256)]]);
    expect(parse('D2 01 31 D3 00 D4 01 32')).toEqual([
      [0xd2, '31'],
      [0xd3, ''],
      [0xd4, '32'],
    ]);
  });

  it('takes 00 as filler, to the end only', () => {
    expect(parse('0000000000')).toEqual([]);
    expect(parse('DA00 DB00 0000')).toEqual([
      [0xda, ''],
      [0xdb, ''],
    ]);
    expect(() => parse('C101 31 00 C10131')).toThrow(MalformedTlv);
  });

  it.each(['C1', 'C1 02 31', 'C1 81', 'C1 82 01', 'C1 83 000001 31', 'C1 80 31 0000', 'DF', 'DF D1'])(
    'refuses %s',
    (hex) => {
      expect(() => parse(hex)).toThrow(MalformedTlv);
    },
  );

  it('refuses a file of endless objects', () => {
    expect(() => parse('C100'.repeat(33))).toThrow(MalformedTlv);
  });

  it('parses any bytes or says that they are malformed', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (input) => {
        try {
          const total = parseDataObjects(input).reduce((sum, { value }) => sum + value.length, 0);
          expect(total).toBeLessThanOrEqual(input.length);
        } catch (error) {
          expect(error).toBeInstanceOf(MalformedTlv);
        }
      }),
    );
  });
});

describe('measureDataObject', () => {
  it('measures an object whose end has not come yet', () => {
    expect(measureDataObject(bytes('D0 821B58 00'))).toBe(7004);
    expect(measureDataObject(bytes('D0 82'))).toBeNull();
  });
});
