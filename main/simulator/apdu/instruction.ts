/** 在留カード等仕様書 1.5 表4-4. */
export const Instruction = {
  verify: 0x20,
  mutualAuthenticate: 0x82,
  getChallenge: 0x84,
  selectFile: 0xa4,
  readBinary: 0xb0,
} as const;

/** 在留カード等仕様書 1.5 表4-3: 「下記以外の値は本仕様では使用しない」. */
export const CommandClass = { plain: 0x00, secureMessaging: 0x08 } as const;
