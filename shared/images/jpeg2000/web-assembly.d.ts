/**
 * The part we use of the WebAssembly JavaScript interface: Node and browsers have it, the ES2023 library lacks it.
 */
declare namespace WebAssembly {
  type Imports = Record<string, Record<string, unknown>>;

  interface Module {
    readonly __module: never;
  }

  interface Instance {
    readonly exports: Readonly<Record<string, unknown>>;
  }

  interface Memory {
    readonly buffer: ArrayBuffer;
    grow(pages: number): number;
  }

  const Instance: new (module: Module, imports: Imports) => Instance;
  const Memory: new (descriptor: { readonly initial: number }) => Memory;
  function compile(binary: Uint8Array): Promise<Module>;
}
