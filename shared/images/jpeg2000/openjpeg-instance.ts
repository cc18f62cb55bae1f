import createOpenJpeg, {
  type J2KDecoder,
  type OpenJpegModule,
} from '@cornerstonejs/codec-openjpeg/decodewasmjs';

const wasmPage = 65_536;

/** The fresh heap is used from below; behind this many clean bytes nothing was ever written. */
const freshGap = 16 * wasmPage;

/** One running OpenJPEG, whose heap returns to its first state after every picture. */
export class OpenJpegInstance {
  readonly #createDecoder: new () => J2KDecoder;
  readonly #heap: WebAssembly.Memory;
  readonly #freshHeap: Uint8Array;
  readonly #freshLength: number;
  #limit = 0;
  #exhausted = false;

  /**
   * Starts without fetching, printing or waiting.
   * @throws if the module does not belong to the installed glue, or there is no memory for it
   */
  constructor(module: WebAssembly.Module) {
    const heaps: WebAssembly.Memory[] = [];
    const openJpeg: OpenJpegModule = {
      print: () => undefined,
      printErr: () => undefined,
      instantiateWasm: (imports, receive) => {
        const instance = new WebAssembly.Instance(module, imports);
        heaps.push(...Object.values(instance.exports).filter((value) => value instanceof WebAssembly.Memory));
        receive(instance);
        return instance.exports;
      },
    };
    // The glue is ready when this returns, because `instantiateWasm` is; its promise only says so later.
    createOpenJpeg(openJpeg).catch(() => undefined);
    const [heap] = heaps;
    if (openJpeg.J2KDecoder === undefined || heap === undefined) throw new Error('OpenJPEG did not start');
    this.#createDecoder = openJpeg.J2KDecoder;
    this.#heap = heap;
    this.#limitGrowth(heap);

    const first = new this.#createDecoder();
    first.getDecodedBuffer(); // looks a global up, once and for all
    first.delete();
    this.#freshLength = heap.buffer.byteLength;
    this.#freshHeap = new Uint8Array(heap.buffer).slice(0, usedLength(heap, freshGap));
  }

  /** The last decoder asked for more memory than it was allowed. */
  get exhausted(): boolean {
    return this.#exhausted;
  }

  /** @param heapLimit bytes the whole heap may grow to */
  createDecoder(heapLimit: number): J2KDecoder {
    this.#limit = heapLimit;
    this.#exhausted = false;
    return new this.#createDecoder();
  }

  /**
   * Overwrites what the last picture left in the heap, and puts the allocator's books and the tables back.
   * @param largestBlock bytes of the largest buffer the picture needs, which may hold only zeros
   * @returns whether the instance is as new; a heap that has grown cannot shrink
   */
  restore(largestBlock: number): boolean {
    const heap = new Uint8Array(this.#heap.buffer);
    heap.fill(0, 0, usedLength(this.#heap, freshGap + largestBlock));
    heap.set(this.#freshHeap);
    return heap.length === this.#freshLength;
  }

  /** The glue grows the heap by `grow` and takes an exception for "no memory". */
  #limitGrowth(heap: WebAssembly.Memory): void {
    const grow = heap.grow.bind(heap);
    heap.grow = (pages) => {
      this.#exhausted ||= heap.buffer.byteLength + pages * wasmPage > this.#limit;
      if (this.#exhausted) throw new RangeError('heap limit');
      return grow(pages);
    };
  }
}

/** Bytes before the first `gap` zeros. Touching all of a fresh heap's 50 MiB would take longer than decoding. */
function usedLength(heap: WebAssembly.Memory, gap: number): number {
  const words = new Uint32Array(heap.buffer);
  let used = 0;
  for (let index = 0; index < words.length && (index - used) * 4 < gap; index++) {
    if (words[index] !== 0) used = index + 1;
  }
  return used * 4;
}
