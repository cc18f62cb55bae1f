/** Lengths of values and files in bytes. 在留カード等仕様書 1.5 表3-1, §3.3.4. */
export const fixedLengths = {
  front: 7000,
  photo: 3000,
  photoFile: 3004,
  addressDate: 8,
  municipalityCode: 6,
  address: 320,
  permission: 120,
  permissionFile: 122,
  checkCode: 256,
  certificate: 1200,
  checkCodeFile: 1464,
} as const;
