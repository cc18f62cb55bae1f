/** A view of `bytes` without the NULs at its end. Data objects are NUL-padded to fixed lengths (在留カード等仕様書 1.5 §3.3.4). */
export function trimTrailingNuls(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && bytes[end - 1] === 0) end -= 1;
  return bytes.subarray(0, end);
}
