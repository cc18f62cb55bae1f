import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { SoftwareCard } from '../../main/simulator/software-card.ts';
import { fromHex, toHex } from './hex.ts';
import { createTerminal, type Terminal, type TerminalCipher } from './terminal.ts';

/** Second generation. */
export const aes: TerminalCipher = {
  encrypt(key, data) {
    const cipher = createCipheriv('aes-128-cbc', key, Buffer.alloc(16)).setAutoPadding(false);
    return Uint8Array.from(Buffer.concat([cipher.update(data), cipher.final()]));
  },
  decrypt(key, data) {
    const decipher = createDecipheriv('aes-128-cbc', key, Buffer.alloc(16)).setAutoPadding(false);
    return Uint8Array.from(Buffer.concat([decipher.update(data), decipher.final()]));
  },
  mac: (key, message) => cmac(key, message).subarray(0, 8),
};

/** A terminal for a card of the second generation. */
export function createAesTerminal(card: SoftwareCard): Terminal {
  return createTerminal(card, aes);
}

/** NIST SP 800-38B on numbers instead of bytes: the last block of a CBC encryption with a masked tail. */
export function cmac(key: Uint8Array, message: Uint8Array): Uint8Array {
  const zero = aes.encrypt(key, new Uint8Array(16));
  const double = (block: bigint) => ((block << 1n) ^ (block >> 127n ? 0x87n : 0n)) & ((1n << 128n) - 1n);
  const k1 = double(BigInt(`0x${toHex(zero)}`));
  const whole = message.length > 0 && message.length % 16 === 0;
  const padded = whole
    ? toHex(message)
    : `${toHex(message)}80`.padEnd(32 * Math.floor(message.length / 16 + 1), '0');
  const tail = BigInt(`0x${padded.slice(-32)}`) ^ (whole ? k1 : double(k1));
  const masked = fromHex(padded.slice(0, -32) + tail.toString(16).padStart(32, '0'));
  return aes.encrypt(key, masked).subarray(-16);
}
