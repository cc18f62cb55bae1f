/** The two primitives in which the generations differ. Everything is a pure function of bytes. */
export interface CipherSuite {
  /** Bytes in a cipher block; secure messaging pads to this. */
  readonly blockLength: number;
  /** CBC, IV 0, whole blocks. */
  encrypt(key: Uint8Array, plaintext: Uint8Array): Uint8Array;
  /** CBC, IV 0, whole blocks. */
  decrypt(key: Uint8Array, ciphertext: Uint8Array): Uint8Array;
  /** Eight bytes of message authentication code. */
  mac(key: Uint8Array, message: Uint8Array): Uint8Array;
}
