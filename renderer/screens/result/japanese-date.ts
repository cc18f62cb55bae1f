/** `2025-04-01` as 2025年4月1日; anything else as it stands. */
export function japaneseDate(date: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date) ?? [];
  if (year === undefined || month === undefined || day === undefined) return date;
  return `${Number(year)}年${Number(month)}月${Number(day)}日`;
}
