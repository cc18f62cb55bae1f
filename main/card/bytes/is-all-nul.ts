/** Whether there is nothing but NULs (or nothing at all). */
export function isAllNul(bytes: Uint8Array): boolean {
  return bytes.every((byte) => byte === 0);
}
