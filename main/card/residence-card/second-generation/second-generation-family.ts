import { aesSuite } from '../../cipher/aes-suite.ts';
import type { CardFamily } from '../card-family.ts';
import { secondGenerationFiles } from './file-table.ts';
import { parseSecondGenerationContents } from './parse-contents.ts';

/** Card kinds 05 and 06: AES, codes and three pictures, ECDSA on P-384 over SHA-256 (第２世代在留カード等仕様書 1.1). */
export const secondGenerationFamily: CardFamily = {
  generation: 2,
  cipherSuite: aesSuite,
  files: secondGenerationFiles,
  parse: (_kind, contents) => parseSecondGenerationContents(contents),
  acceptsKey: (key) => key.algorithm === 'ec-p384',
  checkSignature(key, signedContent, signature, checkEcdsa) {
    if (key.algorithm !== 'ec-p384') return 'malformed';
    return checkEcdsa(key, signedContent, signature);
  },
};
