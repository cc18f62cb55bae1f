/** Greatest lengths of values in bytes. 第２世代在留カード等仕様書 1.1 §3.3.4. */
export const greatestLengths = {
  nameImage: 2500,
  faceImage: 3000,
  addressImage: 2500,
  comprehensivePermission: 7,
  reserve: 200,
  certificate: 602,
} as const;

/** Bytes in a file; what the data objects leave over is 00. §3.3.1. */
export const capacities = {
  cardNumber: 14,
  residenceCardEntries: 73,
  certificateEntries: 46,
  nameAndFace: 5508,
  address: 2505,
  permissions: 22,
  renewal: 3,
  other: 207,
  evidence: 704,
} as const;
