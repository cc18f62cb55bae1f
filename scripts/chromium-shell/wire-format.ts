/** Values between the page and the main process, as JSON. Made in both by this one function. */
export interface WireFormat {
  encode(value: unknown): string;
  decode(text: string): unknown;
}

/**
 * What the structured clone of Electron's IPC carries and our contract needs: plain data and `Uint8Array`. A key `$`
 * marks what JSON has not; an object that has such a key of its own is wrapped, so that none can be mistaken.
 *
 * Its source text is also sent into the page: it refers to nothing outside itself.
 */
export function wireFormat(): WireFormat {
  const { parse, stringify } = JSON;
  const { entries, fromEntries, getPrototypeOf, hasOwn } = Object;

  const toBase64 = (bytes: Uint8Array): string => {
    let text = '';
    // In pieces: a call takes a limited number of arguments.
    for (let at = 0; at < bytes.length; at += 0x2000) {
      text += String.fromCharCode(...bytes.subarray(at, at + 0x2000));
    }
    return btoa(text);
  };

  const pack = (value: unknown): unknown => {
    if (value === undefined) return { $: 'undefined' };
    if (typeof value === 'number' && !Number.isFinite(value)) return { $: 'number', value: String(value) };
    if (value === null || ['boolean', 'number', 'string'].includes(typeof value)) return value;
    if (value instanceof Uint8Array) return { $: 'bytes', value: toBase64(value) };
    if (Array.isArray(value)) return value.map(pack);
    const plain =
      typeof value === 'object' && [null, Object.prototype].includes(getPrototypeOf(value) as null);
    if (!plain) throw new Error('An object could not be cloned.');
    const fields = fromEntries(entries(value).map(([key, field]) => [key, pack(field)]));
    return hasOwn(fields, '$') ? { $: 'object', value: fields } : fields;
  };

  const unpackFields = (fields: object): unknown =>
    fromEntries(entries(fields).map(([key, field]) => [key, unpack(field)]));

  const unpack = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(unpack);
    if (typeof value !== 'object' || value === null) return value;
    if (!hasOwn(value, '$')) return unpackFields(value);
    const marked = value as { readonly $: unknown; readonly value: unknown };
    if (marked.$ === 'bytes') {
      return Uint8Array.from(atob(String(marked.value)), (character) => character.charCodeAt(0));
    }
    if (marked.$ === 'number') return Number(marked.value);
    return marked.$ === 'object' ? unpackFields(marked.value as object) : undefined;
  };

  return { encode: (value) => stringify(pack(value)), decode: (text) => unpack(parse(text)) };
}
