/** Weights and biases of one layer. */
export interface Layer {
  readonly weights: Float32Array;
  readonly biases: Float32Array;
}

export interface LayerSize {
  readonly weights: number;
  readonly biases: number;
}

/** A network's file: for each layer a 32-bit scale, its weights as signed bytes, its biases as 32-bit floats. */
const fileLength = (sizes: readonly LayerSize[]): number =>
  sizes.reduce((sum, { weights, biases }) => sum + 4 + weights + 4 * biases, 0);

/** The layers in `bytes`, little endian. Throws a `RangeError` where the length is another. */
export function parseLayers(bytes: Uint8Array, sizes: readonly LayerSize[]): readonly Layer[] {
  if (bytes.length !== fileLength(sizes)) throw new RangeError('this is no such network');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const float = (): number => {
    at += 4;
    return view.getFloat32(at - 4, true);
  };
  return sizes.map((size) => {
    const scale = float();
    const weights = Float32Array.from({ length: size.weights }, () => scale * view.getInt8(at++));
    const biases = Float32Array.from({ length: size.biases }, float);
    return { weights, biases };
  });
}

/** The other direction: weights are rounded to 255 steps a layer. */
export function encodeLayers(layers: readonly Layer[]): Uint8Array {
  const bytes = new Uint8Array(
    fileLength(layers.map(({ weights, biases }) => ({ weights: weights.length, biases: biases.length }))),
  );
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const { weights, biases } of layers) {
    const scale = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 1e-9) / 127;
    view.setFloat32(at, scale, true);
    at += 4;
    for (const weight of weights) view.setInt8(at++, Math.round(weight / scale));
    for (const bias of biases) {
      view.setFloat32(at, bias, true);
      at += 4;
    }
  }
  return bytes;
}
