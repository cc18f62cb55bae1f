import type { FieldWords } from './field-words.ts';

/** Names as documents of immigration print them, where the library has the long or another form. */
export const usualNames: Readonly<Record<string, Partial<FieldWords>>> = {
  USA: { ja: '米国' },
  GBR: { ja: '英国' },
  KOR: { ja: '韓国' },
  PRK: { ja: '朝鮮' },
  CHN: { ja: '中国', en: 'China' },
  BOL: { ja: 'ボリビア' },
  BRN: { ja: 'ブルネイ' },
  FSM: { ja: 'ミクロネシア' },
  IRN: { ja: 'イラン' },
  LAO: { ja: 'ラオス' },
  MDA: { ja: 'モルドバ' },
  RUS: { ja: 'ロシア' },
  SYR: { ja: 'シリア' },
  TWN: { en: 'Taiwan' },
  TZA: { ja: 'タンザニア' },
  VAT: { ja: 'バチカン' },
  VEN: { ja: 'ベネズエラ' },
};
