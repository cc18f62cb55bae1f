import { tdesSuite } from '../../cipher/tdes-suite.ts';
import { checkPkcs1v15, withDigestInfo, withoutDigestInfo } from '../../verification/rsa-signature.ts';
import type { CardFamily } from '../card-family.ts';
import { firstGenerationFiles } from './file-table.ts';
import { parseFirstGenerationContents } from './parse-contents.ts';

/** Card kinds 1 and 2: TDES, pictures of the card's face, RSA-2048 over SHA-256 (在留カード等仕様書 1.5). */
export const firstGenerationFamily: CardFamily = {
  generation: 1,
  cipherSuite: tdesSuite,
  files: firstGenerationFiles,
  parse: (_kind, contents) => parseFirstGenerationContents(contents),
  acceptsKey: (key) => key.algorithm === 'rsa' && key.modulusBits === 2048,
  checkSignature(key, signedContent, signature) {
    if (key.algorithm !== 'rsa') return 'malformed';
    // 図3-4 draws the hash without DigestInfo, the text says PKCS #1: both encodings are genuine, and no third one.
    return checkPkcs1v15(key, signedContent, signature, [withDigestInfo, withoutDigestInfo]);
  },
};
