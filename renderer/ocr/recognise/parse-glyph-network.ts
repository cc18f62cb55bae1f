import { layerSizes, type GlyphNetwork, type Layer } from './glyph-network.ts';

/** Bytes of `glyph-network.bin`: for each layer a 32-bit scale, its weights as signed bytes, its biases as 32-bit floats. */
const fileLength = layerSizes.reduce((sum, { weights, biases }) => sum + 4 + weights + 4 * biases, 0);

/** The network in `bytes`, little endian. Throws where the length is another. */
export function parseGlyphNetwork(bytes: Uint8Array): GlyphNetwork {
  if (bytes.length !== fileLength) throw new RangeError('this is no glyph network');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let at = 0;
  const float = (): number => {
    at += 4;
    return view.getFloat32(at - 4, true);
  };
  const layer = (index: 0 | 1 | 2 | 3): Layer => {
    const scale = float();
    const weights = Float32Array.from(
      { length: layerSizes[index].weights },
      () => scale * view.getInt8(at++),
    );
    const biases = Float32Array.from({ length: layerSizes[index].biases }, float);
    return { weights, biases };
  };
  return [layer(0), layer(1), layer(2), layer(3)];
}

/** The other direction: weights are rounded to 255 steps a layer. */
export function encodeGlyphNetwork(network: GlyphNetwork): Uint8Array {
  const bytes = new Uint8Array(fileLength);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const { weights, biases } of network) {
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
