/** Every data object is of fixed length, its value filled with NUL. 在留カード等仕様書 1.5 §3.3.4. */
export function padWithNul(value: Uint8Array, length: number): Uint8Array {
  if (value.length > length) {
    throw new RangeError(`${value.length} bytes do not fit into a field of ${length}.`);
  }
  const padded = new Uint8Array(length);
  padded.set(value);
  return padded;
}
