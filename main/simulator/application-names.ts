/** 在留カード等仕様書 1.5 表3-3, 第２世代在留カード等仕様書 1.1 §3.3.2: the same names on every kind of card. */
export const applicationNames = {
  /** 在留AP, which only a 特定在留カード has. 特定在留カード等仕様書 1.1. */
  residenceApplication: applicationName(0x01),
  df1: applicationName(0x02),
  df2: applicationName(0x03),
  df3: applicationName(0x04),
} as const;

function applicationName(number: number): Uint8Array {
  const name = new Uint8Array(16);
  name.set([0xd3, 0x92, 0xf0, 0x00, 0x4f, number]);
  return name;
}
