// The part of node-forge that the core uses. The published types pull in Node's, which would open the core to the
// file system and the clock.
export interface ByteBuffer {
  putBytes(bytes: string): ByteBuffer;
  getBytes(): string;
  /** Bytes that are left to read. */
  length(): number;
}

interface BlockCipher {
  readonly output: ByteBuffer;
  start(options: { readonly iv: string }): void;
  update(input: ByteBuffer): void;
  finish(pad: (blockSize: number, buffer: ByteBuffer, decrypt: boolean) => boolean): boolean;
}

interface BigInteger {
  bitLength(): number;
}

interface Forge {
  readonly util: {
    createBuffer(bytes: string): ByteBuffer;
    bytesToHex(bytes: string): string;
  };
  readonly cipher: {
    readonly createCipher: (algorithm: '3DES-CBC', key: string) => BlockCipher;
    readonly createDecipher: (algorithm: '3DES-CBC', key: string) => BlockCipher;
  };
  readonly md: {
    readonly sha1: { create(): { update(bytes: string): unknown; digest(): ByteBuffer } };
  };
  readonly asn1: {
    fromDer(
      bytes: ByteBuffer,
      options: {
        readonly strict: boolean;
        readonly parseAllBytes: boolean;
        readonly decodeBitStrings: boolean;
      },
    ): unknown;
  };
  readonly jsbn: { readonly BigInteger: new (digits: string, radix: number) => BigInteger };
  readonly pki: {
    readonly rsa: {
      setPublicKey(n: BigInteger, e: BigInteger): { encrypt(bytes: string, scheme: 'RAW'): string };
    };
  };
}

declare const forge: Forge;
export default forge;
