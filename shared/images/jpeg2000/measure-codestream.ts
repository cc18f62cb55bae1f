import type { PictureBytes } from '../picture-bytes.ts';
import { UnreadableImage } from '../unreadable-image.ts';

/** ISO/IEC 15444-1 Table A.2. */
const marker = { cod: 0xff52, sot: 0xff90, eoc: 0xffd9 } as const;

/** Table A.2: COD COC RGN QCD QCC POC TLM PLM PPM CRG COM. Part 2 and Part 15 bring others, and other decoders. */
const mainHeaderMarkers: ReadonlySet<number> = new Set([
  0xff52, 0xff53, 0xff5e, 0xff5c, 0xff5d, 0xff5f, 0xff55, 0xff57, 0xff60, 0xff63, 0xff64,
]);

/**
 * Walks a codestream from the marker after SIZ to EOC (ISO/IEC 15444-1 §A.3) without looking into the tiles.
 * @param start the first marker after the SIZ segment
 * @param tiles how many tiles the picture has; each must be there
 * @returns bytes up to and including EOC; what follows is padding
 * @throws UnreadableImage
 */
export function measureCodestream(file: PictureBytes, start: number, tiles: number): number {
  let offset = skipMainHeader(file, start);
  const seen = new Set<number>();
  // A tile-part is at least 14 bytes, so the walk always ends.
  while (file.u16(offset) === marker.sot) {
    const tile = file.u16(offset + 4);
    if (file.u16(offset + 2) !== 10 || tile >= tiles)
      throw new UnreadableImage('corrupt', `SOT of tile ${tile}`);
    seen.add(tile);
    offset = endOfTilePart(file, offset);
  }
  if (file.u16(offset) !== marker.eoc) throw new UnreadableImage('corrupt', `no marker at byte ${offset}`);
  if (seen.size < tiles) throw new UnreadableImage('truncated', `${seen.size} of ${tiles} tiles`);
  return offset + 2;
}

function skipMainHeader(file: PictureBytes, start: number): number {
  let offset = start;
  let styles = 0;
  for (;;) {
    const code = file.u16(offset);
    if (code === marker.sot) break;
    if (!mainHeaderMarkers.has(code)) throw new UnreadableImage('unsupported', `marker ${code.toString(16)}`);
    if (code === marker.cod) styles++;
    const length = file.u16(offset + 2);
    if (length < 2) throw new UnreadableImage('corrupt', 'empty marker segment');
    offset += 2 + length;
  }
  if (styles !== 1) throw new UnreadableImage('corrupt', `${styles} COD segments`);
  return offset;
}

/** §A.4.2: Psot counts from SOT; 0 means that the last tile-part reaches to EOC. */
function endOfTilePart(file: PictureBytes, offset: number): number {
  const length = file.u32(offset + 6);
  if (length >= 14) {
    file.require(offset, length + 2);
    return offset + length;
  }
  if (length > 0) throw new UnreadableImage('corrupt', `tile-part of ${length} bytes`);
  let end = file.length;
  while (end > offset + 14 && file.u8(end - 1) === 0) end--;
  if (end < offset + 16 || file.u16(end - 2) !== marker.eoc) {
    throw new UnreadableImage('truncated', 'no end of codestream');
  }
  return end - 2;
}
