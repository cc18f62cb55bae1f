import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCommand } from '../../main/simulator/apdu/parse-command.ts';
import { fromHex, toHex } from './hex.ts';

const parse = (hex: string) => {
  const { data, le, extended, excess } = parseCommand(fromHex(hex));
  return { data: toHex(data), le, extended, excess };
};

describe('the four cases of a command APDU, ISO/IEC 7816-4 §5.1', () => {
  it.each([
    ['case 1', '00B08500', { data: '', le: null, extended: false }],
    ['case 2 short', '0084000008', { data: '', le: 8, extended: false }],
    ['case 2 short, Le 00', '00B0850000', { data: '', le: 256, extended: false }],
    ['case 2 extended', '00B08500000102', { data: '', le: 0x102, extended: true }],
    ['case 2 extended, Le 0000', '00B08500000000', { data: '', le: 65536, extended: true }],
    ['case 3 short', '00A40000023F00', { data: '3F00', le: null, extended: false }],
    ['case 3 extended', '00A400000000023F00', { data: '3F00', le: null, extended: true }],
    ['case 4 short', '08B0850004960200F700', { data: '960200F7', le: 256, extended: false }],
    ['case 4 extended', '08B08500000004960200000000', { data: '96020000', le: 65536, extended: true }],
  ])('%s', (_, hex, expected) => {
    expect(parse(hex)).toEqual({ ...expected, excess: false });
  });

  it.each([
    ['two bytes after short data', '00A40000023F000000'],
    ['one byte after extended data', '08B085000000049602000000'],
    ['three bytes after extended data', '08B0850000000496020000000000'],
  ])('marks %s as excess', (_, hex) => {
    expect(parse(hex)).toMatchObject({ le: null, excess: true });
  });

  it.each(['', '00', '00B085', '00B085000000', '00A40000033F00', '00A4000000000300', '00B085000000000000'])(
    'refuses %s with 6700',
    (hex) => {
      expect(() => parse(hex)).toThrow('6700');
    },
  );

  it('takes back what a terminal put together', () => {
    const body = fc.record({
      data: fc.uint8Array({ minLength: 0, maxLength: 600 }),
      le: fc.option(fc.integer({ min: 1, max: 65536 })),
      extended: fc.boolean(),
    });
    fc.assert(
      fc.property(body, ({ data, le, extended }) => {
        const long = extended || data.length > 255 || (le ?? 0) > 256;
        const lc = data.length === 0 ? '' : long ? `00${hex16(data.length)}` : hex8(data.length);
        const leField = le === null ? '' : long ? (data.length === 0 ? '00' : '') + hex16(le) : hex8(le);
        const parsed = parse(`00B08500${lc}${toHex(data)}${leField}`);
        expect(parsed).toMatchObject({ data: toHex(data), le, excess: false });
      }),
    );
  });
});

function hex8(value: number): string {
  return (value & 0xff).toString(16).padStart(2, '0');
}

function hex16(value: number): string {
  return (value & 0xffff).toString(16).padStart(4, '0');
}
