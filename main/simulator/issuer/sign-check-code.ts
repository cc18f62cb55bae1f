import { constants, createHash, privateEncrypt, sign, type KeyObject } from 'node:crypto';

/** Both ways to read 図3-4: PKCS #1 v1.5 with its DigestInfo, or the bare hash that the figure draws. */
export type CheckCodeForm = 'digest-info' | 'bare-hash';

const modulusLength = 256;

/** DA over D0 || D1, both values at full length. 在留カード等仕様書 1.5 §3.4.3. */
export function signCheckCode(
  frontValue: Uint8Array,
  photoValue: Uint8Array,
  key: KeyObject,
  form: CheckCodeForm,
): Uint8Array {
  const target = Buffer.concat([frontValue, photoValue]);
  switch (form) {
    case 'digest-info':
      return Uint8Array.from(sign('sha256', target, key));
    case 'bare-hash':
      return Uint8Array.from(
        privateEncrypt({ key, padding: constants.RSA_NO_PADDING }, bareHashBlock(target)),
      );
  }
}

/** 00 01 FF×221 00 H. */
function bareHashBlock(target: Uint8Array): Uint8Array {
  const hash = createHash('sha256').update(target).digest();
  const block = new Uint8Array(modulusLength).fill(0xff);
  block.set([0x00, 0x01]);
  block.set([0x00, ...hash], modulusLength - hash.length - 1);
  return block;
}
