/** `20120310` as `2012-03-10`; null for anything that is no day of the calendar. */
export function parseFieldDate(text: string): string | null {
  const [, year, month, day] = /^(\d{4})(\d{2})(\d{2})$/.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  const lastDay = daysInMonth(Number(year), Number(month));
  return Number(day) >= 1 && Number(day) <= lastDay ? `${year}-${month}-${day}` : null;
}

/** 0 for a month that there is not. */
function daysInMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
}

/** `2025-04-01` as 2025年4月1日; anything else as it stands. */
export function japaneseDate(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  if (year === undefined || month === undefined || day === undefined) return date;
  return `${Number(year)}年${Number(month)}月${Number(day)}日`;
}
