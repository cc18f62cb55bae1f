import type { FieldWords } from './field-words.ts';

/** Three-letter codes for no state of ISO 3166-1, as passports carry them (ICAO Doc 9303-3 §5, parts B to D). */
export const reservedCodes: Readonly<Record<string, FieldWords>> = {
  GBD: { ja: '英国（海外領土市民）', en: 'British overseas territories citizen' },
  GBN: { ja: '英国（国民（海外））', en: 'British national (overseas)' },
  GBO: { ja: '英国（海外市民）', en: 'British overseas citizen' },
  GBP: { ja: '英国（保護民）', en: 'British protected person' },
  GBS: { ja: '英国（臣民）', en: 'British subject' },
  EUE: { ja: '欧州連合', en: 'European Union' },
  RKS: { ja: 'コソボ', en: 'Kosovo' },
  UNA: { ja: '国際連合専門機関', en: 'Specialised agency of the United Nations' },
  UNK: { ja: '国際連合コソボ暫定行政ミッション', en: 'UN Interim Administration Mission in Kosovo' },
  UNO: { ja: '国際連合', en: 'United Nations' },
  XBA: { ja: 'アフリカ開発銀行', en: 'African Development Bank' },
  XCC: { ja: 'カリブ共同体', en: 'Caribbean Community' },
  XCE: { ja: '欧州評議会', en: 'Council of Europe' },
  XCO: { ja: '東南部アフリカ市場共同体', en: 'Common Market for Eastern and Southern Africa' },
  XEC: { ja: '西アフリカ諸国経済共同体', en: 'Economic Community of West African States' },
  XIM: { ja: 'アフリカ輸出入銀行', en: 'African Export-Import Bank' },
  XOM: { ja: 'マルタ騎士団', en: 'Sovereign Military Order of Malta' },
  XPO: { ja: '国際刑事警察機構', en: 'Interpol' },
  XXA: { ja: '無国籍（無国籍者条約）', en: 'Stateless person (1954 Convention)' },
  XXB: { ja: '難民（難民条約）', en: 'Refugee (1951 Convention)' },
  XXC: { ja: '難民（その他）', en: 'Refugee (other)' },
  XXX: { ja: '無国籍', en: 'Stateless' },
};
