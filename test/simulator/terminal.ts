import { createCipheriv, createDecipheriv, createHash } from 'node:crypto';
import type { SoftwareCard } from '../../main/simulator/software-card.ts';
import { fromHex, toHex } from './hex.ts';

/** The other side of the desk, only for these tests: it sends commands by hand and keeps a session key. */
export interface Terminal {
  /** One command in hex; answers status word and data in hex. */
  send(command: string): Promise<{ readonly data: string; readonly statusWord: string }>;
  /** Only the status word. */
  statusOf(command: string): Promise<string>;
  /** GET CHALLENGE and MUTUAL AUTHENTICATE; answers the status word of the latter. */
  mutualAuthenticate(number: string): Promise<string>;
  /** VERIFY under the session key. */
  verify(number: string): Promise<string>;
  /** The VERIFY command itself. */
  verifyCommand(number: string): string;
  /** Everything up to a verified number. */
  authenticate(number: string): Promise<void>;
  /** The plaintext of a secured response. */
  decrypt(data: string): string;
}

export const selectDf = {
  df1: '00A4040C10D392F0004F0200000000000000000000',
  df2: '00A4040C10D392F0004F0300000000000000000000',
  df3: '00A4040C10D392F0004F0400000000000000000000',
} as const;

/** SM READ BINARY as the specification prints it. */
export function securedRead(p1p2: string, length = '0000'): string {
  return `08B0${p1p2}0000049602${length}0000`;
}

/** The ciphers of a generation. */
export interface TerminalCipher {
  encrypt(key: Uint8Array, data: Uint8Array): Uint8Array;
  decrypt(key: Uint8Array, data: Uint8Array): Uint8Array;
  mac(key: Uint8Array, message: Uint8Array): Uint8Array;
}

/** A terminal for this card; of the first generation unless told otherwise. */
export function createTerminal(card: SoftwareCard, cipher: TerminalCipher = tripleDes): Terminal {
  let sessionKey = new Uint8Array(16);
  const terminal: Terminal = {
    async send(command) {
      const response = toHex(await card.transceive(fromHex(command)));
      return { data: response.slice(0, -4), statusWord: response.slice(-4) };
    },
    statusOf: async (command) => (await terminal.send(command)).statusWord,
    async mutualAuthenticate(number) {
      const kEnc = numberKey(number);
      const rndIcc = (await terminal.send('0084000008')).data;
      const kIfd = '404142434445464748494A4B4C4D4E4F';
      const eIfd = cipher.encrypt(kEnc, fromHex(`1122334455667788${rndIcc}${kIfd}`));
      const { data, statusWord } = await terminal.send(
        `0082000028${toHex(eIfd)}${toHex(cipher.mac(kEnc, eIfd))}00`,
      );
      if (statusWord !== '9000') return statusWord;
      const kIcc = cipher.decrypt(kEnc, fromHex(data).subarray(0, 32)).subarray(16);
      const seed = fromHex(kIfd).map((byte, index) => byte ^ kIcc[index]!);
      sessionKey = sha1(Uint8Array.of(...seed, 0, 0, 0, 1));
      return statusWord;
    },
    verifyCommand(number) {
      const plain = Buffer.concat([Buffer.from(number, 'ascii'), fromHex('80000000')]);
      return `0820008613861101${toHex(cipher.encrypt(sessionKey, plain))}`;
    },
    verify: (number) => terminal.statusOf(terminal.verifyCommand(number)),
    async authenticate(number) {
      const statusWords = [await terminal.mutualAuthenticate(number), await terminal.verify(number)];
      if (statusWords.some((statusWord) => statusWord !== '9000')) throw new Error(statusWords.join());
    },
    decrypt(data) {
      const bytes = fromHex(data);
      const header = bytes[1] === 0x82 ? 5 : bytes[1] === 0x81 ? 4 : 3;
      const plain = toHex(cipher.decrypt(sessionKey, bytes.subarray(header)));
      return plain.replace(/80(00)*$/, '');
    },
  };
  return terminal;
}

/** First generation. */
const tripleDes: TerminalCipher = { encrypt, decrypt, mac: retailMac };

export function numberKey(number: string): Uint8Array<ArrayBuffer> {
  return sha1(Buffer.from(number, 'ascii'));
}

export function retailMac(key: Uint8Array, message: Uint8Array): Uint8Array {
  const padded = Buffer.concat([message, fromHex('8000000000000000')]);
  const k1 = key.subarray(0, 8);
  const k2 = key.subarray(8);
  // Block by block with single DES, as the standard draws it.
  let chain: Uint8Array = new Uint8Array(8);
  for (let at = 0; at < padded.length; at += 8) {
    chain = encrypt(
      twice(k1),
      chain.map((byte, index) => byte ^ padded[at + index]!),
    );
  }
  return encrypt(twice(k1), decrypt(twice(k2), chain));
}

function twice(key: Uint8Array): Uint8Array {
  return Uint8Array.of(...key, ...key);
}

function encrypt(key: Uint8Array, data: Uint8Array): Uint8Array {
  const cipher = createCipheriv('des-ede3-cbc', Buffer.concat([key, key.subarray(0, 8)]), Buffer.alloc(8));
  return Uint8Array.from(Buffer.concat([cipher.setAutoPadding(false).update(data), cipher.final()]));
}

function decrypt(key: Uint8Array, data: Uint8Array): Uint8Array {
  const decipher = createDecipheriv(
    'des-ede3-cbc',
    Buffer.concat([key, key.subarray(0, 8)]),
    Buffer.alloc(8),
  );
  return Uint8Array.from(Buffer.concat([decipher.setAutoPadding(false).update(data), decipher.final()]));
}

function sha1(data: Uint8Array): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(createHash('sha1').update(data).digest().subarray(0, 16));
}
