import countries from 'i18n-iso-countries/index.js';
import english from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import japanese from 'i18n-iso-countries/langs/ja.json' with { type: 'json' };
import { unknownCode, type FieldWords } from './field-words.ts';
import { reservedCodes } from './reserved-nationality-codes.ts';
import { usualNames } from './usual-names.ts';

countries.registerLocale(japanese);
countries.registerLocale(english);

/** 国籍・地域 (tag C8): ISO 3166-1 alpha-3, and what ICAO Doc 9303-3 §5 reserves beside it. */
export function describeNationality(code: string): FieldWords {
  // The library also takes alpha-2 and numeric codes, which these cards do not carry.
  if (!/^[A-Z]{3}$/.test(code)) return unknownCode(code);
  const reserved = reservedCodes[code];
  if (reserved !== undefined) return reserved;
  const ja = usualNames[code]?.ja ?? countries.getName(code, 'ja');
  const en = usualNames[code]?.en ?? countries.getName(code, 'en');
  return ja === undefined || en === undefined ? unknownCode(code) : { ja, en };
}
