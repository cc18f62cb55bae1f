/**
 * The cipher of a card generation: all that its handshake and secure messaging need to know of it. Keys are 16 bytes,
 * the initial value is zero, and messages are whole blocks: padding is secure messaging's business.
 */
export interface CipherSuite {
  /** Bytes in a block: 8 for TDES, 16 for AES. */
  readonly blockLength: 8 | 16;
  encrypt(key: Uint8Array, plaintext: Uint8Array): Uint8Array;
  decrypt(key: Uint8Array, ciphertext: Uint8Array): Uint8Array;
  /** The 8-byte MAC that MUTUAL AUTHENTICATE uses. Pads by itself. */
  mac(key: Uint8Array, message: Uint8Array): Uint8Array;
}

/** Every key of both generations, in bytes. */
export const keyLength = 16;
