import { layerSizes, type GlyphNetwork } from './glyph-network.ts';
import { parseLayers } from './network-layers.ts';

/** The network in the bytes of `glyph-network.bin`. Throws a `RangeError` where their length is another. */
export function parseGlyphNetwork(bytes: Uint8Array): GlyphNetwork {
  return parseLayers(bytes, layerSizes) as GlyphNetwork;
}
