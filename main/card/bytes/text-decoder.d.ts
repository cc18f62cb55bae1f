// Part of every JavaScript engine we run on (WHATWG Encoding), but of no ECMAScript library file.
declare class TextDecoder {
  constructor(
    label: 'utf-8' | 'shift_jis',
    options: { readonly fatal: boolean; readonly ignoreBOM?: boolean },
  );
  decode(bytes: Uint8Array): string;
}
