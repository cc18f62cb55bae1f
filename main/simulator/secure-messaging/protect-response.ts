import { encodeDataObject } from '../data-objects/encode-data-object.ts';
import type { CipherSuite } from '../security/cipher-suite.ts';
import { paddingIndicator, SecureMessagingTag } from './command-objects.ts';
import { padToBlock } from './padding.ts';

/** `86 L 01 C`: IV 0, no MAC, no counter, no status object. 在留カード等仕様書 1.5 §4.2.5. */
export function protectResponse(suite: CipherSuite, sessionKey: Uint8Array, data: Uint8Array): Uint8Array {
  const cryptogram = suite.encrypt(sessionKey, padToBlock(data, suite.blockLength));
  return encodeDataObject(SecureMessagingTag.cryptogram, Uint8Array.of(paddingIndicator, ...cryptogram));
}
