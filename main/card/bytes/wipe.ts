/** Overwrites secrets that are no longer needed. What JavaScript copied on the way is beyond reach. */
export function wipe(...secrets: readonly Uint8Array[]): void {
  for (const secret of secrets) secret.fill(0);
}
