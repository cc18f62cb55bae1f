import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseLineNetwork } from '../../../../renderer/ocr/recognise/line-network.ts';
import { parseGlyphNetwork } from '../../../../renderer/ocr/recognise/parse-glyph-network.ts';
import { readPicture } from '../../../../scripts/ocr-bench/picture-file.ts';

/** The first frame of `scripts/card-pictures/write-card-clip.ts --number SP10000001AA --level clear --seed 1`. */
export const heldCard = readPicture(fileURLToPath(new URL('held-card.jpg', import.meta.url)));
export const heldNumber = 'SP10000001AA';
/** Around its twelve characters, as a person sees them. */
export const heldZone = { left: 745, right: 1073, top: 72, bottom: 134 } as const;

const recognise = new URL('../../../../renderer/ocr/recognise/', import.meta.url);
const bytesOf = (name: string): Uint8Array => new Uint8Array(readFileSync(new URL(name, recognise)));
/** The networks that the product ships. */
export const shippedNetworks = {
  glyphs: parseGlyphNetwork(bytesOf('glyph-network.bin')),
  lines: parseLineNetwork(bytesOf('line-network.bin')),
};
