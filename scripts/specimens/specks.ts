import { isDark } from './netpbm.ts';
import type { Picture } from './sketchbook.ts';

/** A dot or a stub that the cutting left over: it costs bytes and looks like part of the text beside it. */
const SPECK = 80;

/** Takes away every connected dark patch of fewer pixels than a piece of outline worth seeing. */
export function withoutSpecks(picture: Picture): Picture {
  const pixels = picture.pixels.slice();
  const seen = new Uint8Array(picture.width * picture.height);
  for (let start = 0; start < seen.length; start++) {
    const patch = darkPatch(picture, start, seen);
    if (patch.length < SPECK) for (const pixel of patch) pixels.fill(255, pixel * 3, pixel * 3 + 3);
  }
  return { ...picture, pixels };
}

/** The pixels of the patch that `start` belongs to; none if it is light or was seen before. */
function darkPatch({ width, height, pixels }: Picture, start: number, seen: Uint8Array): readonly number[] {
  const patch: number[] = [];
  const visit = (x: number, y: number) => {
    const pixel = y * width + x;
    if (x < 0 || y < 0 || x >= width || y >= height || seen[pixel] === 1 || !isDark(pixels, pixel)) return;
    seen[pixel] = 1;
    patch.push(pixel);
  };
  visit(start % width, Math.floor(start / width));
  // The patch grows while it is walked, and every pixel enters it once.
  for (const pixel of patch) {
    const [x, y] = [pixel % width, Math.floor(pixel / width)];
    for (const dy of [-1, 0, 1]) for (const dx of [-1, 0, 1]) visit(x + dx, y + dy);
  }
  return patch;
}

/** Dark wherever one of the two sheets is dark. */
export function overlay(one: Picture, other: Picture): Picture {
  return { ...one, pixels: one.pixels.map((value, at) => Math.min(value, other.pixels[at] ?? 255)) };
}
