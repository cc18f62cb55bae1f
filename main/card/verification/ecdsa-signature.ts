import { p384 } from '@noble/curves/nist.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { SignatureCheck } from '../residence-card/card-family.ts';
import type { EcPublicKey } from './certificate.ts';

/** Bytes of r and s one after the other, as the specification's 96 bytes are (§3.3.4.10). */
const plainLength = 96;

/** The hash is the caller's, and s may be in either half: these are X.509's signatures, not a ledger's. */
const options = { prehash: false, lowS: false } as const;

/** A way to check an ECDSA signature on P-384 over SHA-256; the platform may have a quicker one than `checkEcdsa`. */
export type EcdsaCheck = (key: EcPublicKey, message: Uint8Array, signature: Uint8Array) => SignatureCheck;

/**
 * Checks an ECDSA signature on P-384 over SHA-256 of `message` (FIPS 186-5 §6.4.2), in either coding: r||s or DER (RFC 3279
 * §2.2.3). `mismatch`: a well-formed signature of something else; `malformed`: no signature at all.
 */
export function checkEcdsa(key: EcPublicKey, message: Uint8Array, signature: Uint8Array): SignatureCheck {
  const format = signature.length === plainLength ? 'compact' : 'der';
  try {
    // It throws for numbers out of range and for DER that is none.
    p384.Signature.fromBytes(signature, format);
  } catch {
    return 'malformed';
  }
  const matches = p384.verify(signature, sha256(message), key.point, { ...options, format });
  return matches ? 'valid' : 'mismatch';
}
