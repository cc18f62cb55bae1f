/** What can be wrong with a trust store or with what is put into it. */
export type TrustStoreTrouble =
  | 'trust-store-missing'
  | 'manifest-unreadable'
  | 'certificate-unreadable'
  | 'certificate-not-pinned'
  | 'download-failed';

/** A trouble with the trust store, in words for the person who looks after the desk. */
export class TrustStoreError extends Error {
  override readonly name = 'TrustStoreError';
  readonly trouble: TrustStoreTrouble;

  constructor(trouble: TrustStoreTrouble, message: string, options?: ErrorOptions) {
    super(message, options);
    this.trouble = trouble;
  }
}
