import type { DedicatedFile, MasterFile } from './file-system/files.ts';
import type { CipherSuite } from './security/cipher-suite.ts';

/** Everything an issuer puts into a chip. A card is this data and a random source, nothing else. */
export interface Personalisation {
  readonly atr: Uint8Array;
  /** 在留カード等番号: the secret of MUTUAL AUTHENTICATE and VERIFY. No file of the first generation holds it. */
  readonly cardNumber: string;
  /** The ciphers of the card's generation. */
  readonly cipherSuite: CipherSuite;
  readonly masterFile: MasterFile;
  readonly dedicatedFiles: readonly DedicatedFile[];
}
