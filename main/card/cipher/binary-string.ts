/** node-forge speaks strings with one character a byte. */
export function toBinaryString(bytes: Uint8Array): string {
  let text = '';
  // One call takes a few thousand arguments at most on some engines.
  for (let offset = 0; offset < bytes.length; offset += 4096) {
    text += String.fromCharCode(...bytes.subarray(offset, offset + 4096));
  }
  return text;
}

export function fromBinaryString(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) bytes[index] = text.charCodeAt(index);
  return bytes;
}
