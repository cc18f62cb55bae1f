/** 在留カード等仕様書 1.5 表3-3: the same names on both kinds of card. */
export const applicationNames = {
  df1: applicationName(0x02),
  df2: applicationName(0x03),
  df3: applicationName(0x04),
} as const;

function applicationName(number: number): Uint8Array {
  const name = new Uint8Array(16);
  name.set([0xd3, 0x92, 0xf0, 0x00, 0x4f, number]);
  return name;
}
