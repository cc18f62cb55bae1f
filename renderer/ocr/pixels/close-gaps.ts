import type { GreyImage } from './grey-image.ts';

/**
 * Morphological closing with a square: everything dark that the square does not fit into takes the light around
 * it. What remains is the ground that print lies on, with its shadows and with the large dark areas.
 * @param size side of the square in pixels, at least 1
 */
export function closeGaps({ width, height, data }: GreyImage, size: number): GreyImage {
  const ground = Uint8Array.from(data);
  const across = Math.min(size, width);
  const down = Math.min(size, height);
  for (const shift of shiftsFor(across)) lightenFromRight(ground, width, height, shift);
  for (const shift of shiftsFor(down)) lightenFromBelow(ground, width, shift);
  for (const shift of shiftsFor(across)) darkenFromLeft(ground, width, height, shift);
  for (const shift of shiftsFor(down)) darkenFromAbove(ground, width, shift);
  return { width, height, data: ground };
}

/** A window of any size by doubling: 13 is 1 + 1 + 2 + 4 + 5. */
function shiftsFor(size: number): readonly number[] {
  const shifts: number[] = [];
  for (let covered = 1; covered < size;) {
    const shift = Math.min(covered, size - covered);
    shifts.push(shift);
    covered += shift;
  }
  return shifts;
}

function lightenFromRight(data: Uint8Array, width: number, height: number, shift: number): void {
  for (let y = 0; y < height; y++) {
    for (let at = y * width, end = at + width - shift; at < end; at++) {
      const other = data[at + shift] ?? 0;
      if (other > (data[at] ?? 0)) data[at] = other;
    }
  }
}

function lightenFromBelow(data: Uint8Array, width: number, shift: number): void {
  const reach = shift * width;
  for (let at = 0, end = data.length - reach; at < end; at++) {
    const other = data[at + reach] ?? 0;
    if (other > (data[at] ?? 0)) data[at] = other;
  }
}

function darkenFromLeft(data: Uint8Array, width: number, height: number, shift: number): void {
  for (let y = 0; y < height; y++) {
    for (let start = y * width + shift, at = (y + 1) * width - 1; at >= start; at--) {
      const other = data[at - shift] ?? 0;
      if (other < (data[at] ?? 0)) data[at] = other;
    }
  }
}

function darkenFromAbove(data: Uint8Array, width: number, shift: number): void {
  const reach = shift * width;
  for (let at = data.length - 1; at >= reach; at--) {
    const other = data[at - reach] ?? 0;
    if (other < (data[at] ?? 0)) data[at] = other;
  }
}
