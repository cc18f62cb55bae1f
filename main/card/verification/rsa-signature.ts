import forge from 'node-forge';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, hexToBytes } from '@noble/hashes/utils.js';
import { constantTimeEqual } from '../bytes/constant-time-equal.ts';
import { fromBinaryString, toBinaryString } from '../cipher/binary-string.ts';
import type { SignatureCheck } from '../residence-card/card-family.ts';
import type { RsaPublicKey } from './certificate.ts';

/** An encoding of a SHA-256 hash for an RSA signature: what stands between `00 01 FF… 00` and the hash. */
export type HashEncoding = Uint8Array;

/** DER of DigestInfo for SHA-256, up to the hash (RFC 8017 §9.2, note 1). */
export const withDigestInfo: HashEncoding = hexToBytes('3031300d060960864801650304020105000420');

/** The bare hash: 在留カード等仕様書 1.5 図3-4, taken literally. */
export const withoutDigestInfo: HashEncoding = new Uint8Array(0);

/** Below this, a key proves nothing. */
const leastModulusBits = 2048;

/**
 * Checks an RSASSA-PKCS1-v1_5 signature over SHA-256 of `message` (RFC 8017 §8.2.2) by comparing the whole block with
 * each permitted encoding. `mismatch`: a well-formed signature of something else; `malformed`: no signature at all.
 */
export function checkPkcs1v15(
  key: RsaPublicKey,
  message: Uint8Array,
  signature: Uint8Array,
  encodings: readonly HashEncoding[],
): SignatureCheck {
  const block = openSignature(key, signature);
  if (block === null) return 'malformed';
  const hash = sha256(message);
  const expected = encodings.map((encoding) => encodeBlock(block.length, encoding, hash));
  if (expected.some((candidate) => constantTimeEqual(candidate, block))) return 'valid';
  return expected.some((candidate) => sameFraming(candidate, block)) ? 'mismatch' : 'malformed';
}

/** RSAVP1: the signature to the public exponent, as long as the modulus; null where it is out of range. */
function openSignature(key: RsaPublicKey, signature: Uint8Array): Uint8Array | null {
  const length = key.modulus.length / 2;
  if (key.modulusBits < leastModulusBits || key.modulusBits > 8192) return null;
  // An exponent that is even, 1 or huge is no RSA key; its arithmetic is not worth a visitor's time.
  if (!/^(?:03|11|010001)$/.test(key.exponent)) return null;
  if (signature.length !== length || !(toHex(signature) < key.modulus)) return null;
  const { BigInteger } = forge.jsbn;
  const publicKey = forge.pki.rsa.setPublicKey(
    new BigInteger(key.modulus, 16),
    new BigInteger(key.exponent, 16),
  );
  return fromBinaryString(publicKey.encrypt(toBinaryString(signature), 'RAW'));
}

/** EMSA-PKCS1-v1_5: `00 01 FF… 00 encoding hash`, every FF counted. */
function encodeBlock(length: number, encoding: HashEncoding, hash: Uint8Array): Uint8Array {
  const ones = new Uint8Array(length - 3 - encoding.length - hash.length).fill(0xff);
  return concatBytes(Uint8Array.of(0, 1), ones, Uint8Array.of(0), encoding, hash);
}

function sameFraming(candidate: Uint8Array, block: Uint8Array): boolean {
  return constantTimeEqual(candidate.subarray(0, -32), block.subarray(0, -32));
}

function toHex(bytes: Uint8Array): string {
  return forge.util.bytesToHex(toBinaryString(bytes));
}
