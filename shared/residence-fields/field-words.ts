/** The meaning of a code in the words of the desk, Japanese and English. */
export interface FieldWords {
  readonly ja: string;
  readonly en: string;
}

/** Words for a code that no published table explains: never a guess. */
export function unknownCode(code: string): FieldWords {
  return { ja: `不明 (${code})`, en: `Unknown (${code})` };
}
