import { concatBytes } from '@noble/hashes/utils.js';
import { MalformedAnswer } from '../card-errors.ts';
import { padToBlock, unpadFromBlock } from '../cipher/iso-padding.ts';
import type { CipherSuite } from '../cipher/cipher-suite.ts';
import { MalformedTlv, measureDataObject, parseDataObjects } from '../iso7816/ber-tlv.ts';
import { CommandApdu } from '../iso7816/command-apdu.ts';
import { classByte } from '../iso7816/commands.ts';

/** Data objects of secure messaging; there is no MAC and no status object (在留カード等仕様書 1.5 §4.2.2, §4.2.5). */
const tag = { cryptogram: 0x86, le: 0x96 } as const;

/** First byte of a cryptogram: padding is 80 00..00. */
const paddingIndicator = 0x01;

/** The most plaintext bytes whose secured answer fits 256: 247 pad to 248 (TDES), with 86 81 F9 01 before them. */
export const longestShortPiece: Readonly<Record<CipherSuite['blockLength'], number>> = { 8: 247, 16: 239 };

/** Encryption with the session key, from the card number's verification on. It keeps confidential; it proves nothing. */
export class SecureMessaging {
  readonly #suite: CipherSuite;
  readonly #ksEnc: Uint8Array;

  constructor(suite: CipherSuite, ksEnc: Uint8Array) {
    this.#suite = suite;
    this.#ksEnc = ksEnc;
  }

  get longestShortPiece(): number {
    return longestShortPiece[this.#suite.blockLength];
  }

  /** The command under secure messaging: its data as cryptogram, its Ne as Le object. */
  protect(command: CommandApdu): CommandApdu {
    const { ins, p1, p2 } = command;
    const data = concatBytes(this.#cryptogramObject(command.data), leObject(command.ne));
    return new CommandApdu({ cla: classByte.secured, ins, p1, p2, data, ne: this.#securedNe(command.ne) });
  }

  /**
   * The plaintext of a secured answer: exactly one `86 L 01 C`, C in whole blocks and strictly padded.
   * @throws MalformedAnswer
   */
  unprotect(data: Uint8Array): Uint8Array {
    const { blockLength } = this.#suite;
    const cryptogram = onlyCryptogram(data);
    const ciphertext = cryptogram.subarray(1);
    if (
      cryptogram[0] !== paddingIndicator ||
      ciphertext.length === 0 ||
      ciphertext.length % blockLength !== 0
    ) {
      throw new MalformedAnswer('a secured answer that is no cryptogram');
    }
    const plaintext = unpadFromBlock(this.#suite.decrypt(this.#ksEnc, ciphertext), blockLength);
    if (plaintext === null) throw new MalformedAnswer('a secured answer with wrong padding');
    return plaintext;
  }

  #cryptogramObject(data: Uint8Array): Uint8Array {
    if (data.length === 0) return data;
    const ciphertext = this.#suite.encrypt(this.#ksEnc, padToBlock(data, this.#suite.blockLength));
    // The only data ever sent is the card number: L stays below 80.
    return concatBytes(Uint8Array.of(tag.cryptogram, ciphertext.length + 1, paddingIndicator), ciphertext);
  }

  #securedNe(ne: number): number {
    if (ne === 0) return 0;
    return ne <= this.longestShortPiece ? 256 : 65_536;
  }
}

function leObject(ne: number): Uint8Array {
  if (ne === 0) return new Uint8Array(0);
  return Uint8Array.of(tag.le, 2, (ne >> 8) & 0xff, ne & 0xff);
}

function onlyCryptogram(data: Uint8Array): Uint8Array {
  try {
    const [object] = parseDataObjects(data);
    if (object?.tag === tag.cryptogram && measureDataObject(data) === data.length) return object.value;
  } catch (error) {
    if (!(error instanceof MalformedTlv)) throw error;
  }
  throw new MalformedAnswer('a secured answer without its one cryptogram');
}
