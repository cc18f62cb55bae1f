import { trimTrailingNuls } from './trim-trailing-nuls.ts';

/** Stands before text that is not the UTF-8 that the specification prescribes. */
const fallbackMark = '［文字コード不明・Shift_JISとして表示］';

/**
 * Text of a data object: UTF-8 without BOM, NUL-padded (在留カード等仕様書 1.5 §3.3.4). Where the bytes are not UTF-8,
 * they are shown as Shift_JIS under an explicit mark, since earlier editions of the specification name no encoding.
 * Null where there is no text.
 */
export function decodeCardText(padded: Uint8Array): string | null {
  const bytes = trimTrailingNuls(padded);
  if (bytes.length === 0) return null;
  try {
    return displayable(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return fallbackMark + displayable(new TextDecoder('shift_jis', { fatal: false }).decode(bytes));
  }
}

/** Control and direction-changing characters have no place in an address; a hostile card must not steer a terminal or a page. */
function displayable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\uFFFD');
}
