import { unknownCode, type FieldWords } from './field-words.ts';

/** 在留期間 (tag CE): `YYMM`, `DDD` days, or `0000` for an unlimited one (第２世代在留カード等仕様書 1.1 §3.3.4). */
export function describePeriodOfStay(code: string): FieldWords {
  if (code === '0000') return { ja: '無期限', en: 'Indefinite' };
  if (/^\d{3}$/.test(code) && code !== '000') {
    const days = Number(code);
    return { ja: `${days}日`, en: counted(days, 'day') };
  }
  const [, years, months] = /^(\d{2})(0\d|1[01])$/.exec(code) ?? [];
  return years === undefined || months === undefined
    ? unknownCode(code)
    : describeYearsAndMonths(Number(years), Number(months));
}

function describeYearsAndMonths(years: number, months: number): FieldWords {
  const ja = [years > 0 ? `${years}年` : '', months > 0 ? `${months}月` : ''].join('');
  const en = [years > 0 ? counted(years, 'year') : '', months > 0 ? counted(months, 'month') : ''];
  return { ja, en: en.filter((part) => part !== '').join(' ') };
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
