/** `20120310` as `2012-03-10`; null for anything that is not eight digits with a month and a day in them. */
export function parseCardDate(text: string | null): string | null {
  const match = /^(\d{4})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.exec(text ?? '');
  if (match === null) return null;
  const [, year = '', month = '', day = ''] = match;
  return `${year}-${month}-${day}`;
}
