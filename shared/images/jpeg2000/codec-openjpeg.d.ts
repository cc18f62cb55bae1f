/** The part we use of @cornerstonejs/codec-openjpeg 1.3.6, which brings no types. */
declare module '@cornerstonejs/codec-openjpeg/decodewasmjs' {
  export interface FrameInfo {
    readonly width: number;
    readonly height: number;
    readonly bitsPerSample: number;
    readonly componentCount: number;
    readonly isSigned: boolean;
  }

  export interface J2KDecoder {
    /** A view into the heap to copy `length` encoded bytes into; it dies when the heap grows. */
    getEncodedBuffer(length: number): Uint8Array;
    /** Returns normally on most failures; then the decoded buffer is empty. */
    decode(): void;
    /** A copy outside the heap. */
    getDecodedBuffer(): Uint8ClampedArray<ArrayBuffer>;
    getFrameInfo(): FrameInfo;
    delete(): void;
  }

  /** Options going in; the glue adds `J2KDecoder` to the same object. */
  export interface OpenJpegModule {
    readonly print: (line: string) => void;
    readonly printErr: (line: string) => void;
    readonly instantiateWasm: (
      imports: WebAssembly.Imports,
      receive: (instance: WebAssembly.Instance) => void,
    ) => object;
    readonly J2KDecoder?: new () => J2KDecoder;
  }

  export default function createOpenJpeg(module: OpenJpegModule): Promise<OpenJpegModule>;
}
