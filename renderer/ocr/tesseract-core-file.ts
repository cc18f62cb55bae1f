/** The smallest modules that use the two extensions: `i8x16.splat` and `i16x8.relaxed_q15mulr_s`. */
const header = [0, 97, 115, 109, 1, 0, 0, 0, 1, 5, 1, 96, 0, 1, 123, 3, 2, 1, 0, 10];
const usesSimd = Uint8Array.from([...header, 10, 1, 8, 0, 65, 0, 253, 15, 253, 98, 11]);
const usesRelaxedSimd = Uint8Array.from([
  ...header,
  15, 1, 13, 0, 65, 1, 253, 15, 65, 2, 253, 15, 253, 147, 2, 11,
]); // prettier-ignore

/** The fastest of Tesseract's cores that this processor and browser can run. */
export function tesseractCoreFile(validate: (module: Uint8Array<ArrayBuffer>) => boolean): string {
  if (validate(usesRelaxedSimd)) return 'tesseract-core-relaxedsimd-lstm.js';
  return validate(usesSimd) ? 'tesseract-core-simd-lstm.js' : 'tesseract-core-lstm.js';
}
