interface Heap {
  readonly buffer: ArrayBuffer;
}

interface WebAssemblyHost {
  Instance: new (module: object, imports: object) => { readonly exports: Readonly<Record<string, unknown>> };
  readonly Memory: new (descriptor: { initial: number }) => Heap;
}

/** Collects the heap of every WebAssembly instance made while `run` runs, in the order of their making. */
export async function captureHeaps(run: (heaps: readonly Heap[]) => Promise<void>): Promise<void> {
  const host = Reflect.get(globalThis, 'WebAssembly') as WebAssemblyHost;
  const RealInstance = host.Instance;
  const heaps: Heap[] = [];
  host.Instance = class extends RealInstance {
    constructor(module: object, imports: object) {
      super(module, imports);
      heaps.push(...Object.values(this.exports).filter((value) => value instanceof host.Memory));
    }
  };
  try {
    await run(heaps);
  } finally {
    host.Instance = RealInstance;
  }
}
