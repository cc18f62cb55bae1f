import countries from 'i18n-iso-countries/index.js';
import { describe, expect, it } from 'vitest';
import codes from 'i18n-iso-countries/codes.json' with { type: 'json' };
import { dateOfField, describeField } from '../../../shared/residence-fields/describe-field.ts';
import { fieldNames, type FieldName } from '../../../shared/residence-fields/field-names.ts';

describe('a nationality', () => {
  it.each([
    ['USA', '米国', 'United States of America'],
    ['BRA', 'ブラジル', 'Brazil'],
    ['TWN', '台湾', 'Taiwan'],
    ['RKS', 'コソボ', 'Kosovo'],
    ['XXX', '無国籍', 'Stateless'],
    ['GBN', '英国（国民（海外））', 'British national (overseas)'],
  ])('%s is %s', (code, ja, en) => {
    expect(describeField('nationality', code)).toEqual({ ja, en });
  });

  it('has words for every code of ISO 3166-1', () => {
    const alpha3 = (codes as readonly (readonly string[])[]).map((row) => row[1]!);
    expect(alpha3.length).toBeGreaterThan(245);
    for (const code of alpha3) {
      const { ja, en } = describeField('nationality', code);
      expect(`${ja} ${en}`, code).not.toMatch(/不明|Unknown|undefined/);
      expect(countries.isValid(code)).toBe(true);
    }
  });

  it.each(['QZZ', 'XXQ', 'US', '840', 'usa', '', 'toString', 'U\u0000A'])('%j is unknown', (code) => {
    expect(describeField('nationality', code)).toEqual({ ja: `不明 (${code})`, en: `Unknown (${code})` });
  });
});

describe('a period of stay', () => {
  it.each([
    ['0403', '4年3月', '4 years 3 months'],
    ['0300', '3年', '3 years'],
    ['0101', '1年1月', '1 year 1 month'],
    ['0006', '6月', '6 months'],
    ['090', '90日', '90 days'],
    ['001', '1日', '1 day'],
    ['0000', '無期限', 'Indefinite'],
  ])('%s is %s', (code, ja, en) => {
    expect(describeField('periodOfStay', code)).toEqual({ ja, en });
  });

  it.each(['000', '0012', '03', '03000', '3年', ''])('%j is unknown', (code) => {
    expect(describeField('periodOfStay', code).ja).toBe(`不明 (${code})`);
  });
});

describe('a date', () => {
  it('is shown in the form of the desk', () => {
    expect(describeField('cardExpiry', '20310520')).toEqual({ ja: '2031年5月20日', en: '2031-05-20' });
    expect(dateOfField('birthDate', '20240229')).toBe('2024-02-29');
  });

  it.each(['20230229', '20231301', '20230100', '2023010', 'XXXXXXXX'])('%s is no day', (code) => {
    expect(dateOfField('birthDate', code)).toBeNull();
    expect(describeField('birthDate', code).ja).toBe(`不明 (${code})`);
  });
});

describe('a code', () => {
  it.each([
    ['sex', '2', '女'],
    ['workRestriction', '4', '指定書により指定された就労活動のみ可'],
    ['workRestriction', '9', '就労不可'],
    ['comprehensivePermission', '0', 'なし'],
    ['individualPermission', '1', '許可（資格外活動許可書に記載された範囲内の活動）'],
    ['reserve', '見本の記載', '見本の記載'],
  ] as const)('%s %s is %s', (name, code, ja) => {
    expect(describeField(name, code).ja).toBe(ja);
  });

  it('of no published table is shown as it is, whatever a card says', () => {
    const unknown = (name: FieldName, code: string) => describeField(name, code).ja;
    expect(unknown('statusOfResidence', 'T410010000')).toBe('不明 (T410010000)');
    expect(unknown('permissionType', '02')).toBe('不明 (02)');
    expect(unknown('workRestriction', '3')).toBe('不明 (3)');
    for (const name of fieldNames.filter((field) => field !== 'reserve')) {
      expect(unknown(name, 'constructor')).toBe('不明 (constructor)');
    }
  });
});
