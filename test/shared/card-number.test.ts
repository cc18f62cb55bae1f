import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import { CardNumber, normaliseCardNumber } from '../../shared/card-number.ts';

const textOf = (number: CardNumber | null): string | null =>
  number === null ? null : Buffer.from(number.encode()).toString('ascii');

describe('CardNumber', () => {
  it.each([
    'AA12345678BB',
    ' aa12345678bb ',
    'ＡＡ１２３４５６７８ＢＢ',
    'ａａ１２３４５６７８ｂｂ',
    'AA 12345678 BB',
    'AA-12345678-BB',
    'AA－12345678－BB',
    'AAー12345678ーBB',
    'AA‐1234‑5678–BB',
    'AA\u300012345678\u00a0BB\t',
    'A\u200bA12345678BB',
  ])('reads %j as people mean it', (typed) => {
    expect(textOf(CardNumber.parse(typed))).toBe('AA12345678BB');
  });

  it.each([
    '',
    'AA12345678B',
    'AA12345678BBB',
    'A112345678BB',
    'AA1234567OBB',
    'AA12345678B8',
    'ああ12345678BB',
    'ÀA12345678BB',
    'AA12345678BB'.repeat(20),
    'AA٣2345678BB',
  ])('refuses %j', (typed) => {
    expect(CardNumber.parse(typed)).toBeNull();
  });

  it('keeps what was typed for correction, in its normal form', () => {
    expect(normaliseCardNumber('ａａ－１２')).toBe('AA12');
  });

  it('has no printer', () => {
    const number = CardNumber.parse('AA12345678BB')!;
    const prints = [
      String(number),
      JSON.stringify({ number }),
      inspect(number, { showHidden: true, depth: 5 }),
    ];
    for (const print of prints) expect(print).not.toContain('12345678');
  });
});
