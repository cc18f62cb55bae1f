import type { LinearPicture } from './linear-picture.ts';

/** A straight movement during the exposure: `length` pixels in `direction` (radians). It may change `picture`. */
export function motionBlur(picture: LinearPicture, length: number, direction: number): LinearPicture {
  const { width, height, data } = picture;
  const offsets = movement(length, direction, width);
  if (offsets.length < 2) return picture;
  // Near the border a tap would come from the next row or from nothing: there the picture stays as it was.
  const margin = Math.ceil(length / 2) + 1;
  const moved = data.slice();
  const share = 1 / offsets.length;
  for (let y = margin; y < height - margin; y++) {
    const end = (y * width + width - margin) * 3;
    for (let at = (y * width + margin) * 3; at < end; at++) {
      let sum = 0;
      for (let tap = 0; tap < offsets.length; tap++) sum += data[at + (offsets[tap] ?? 0)] ?? 0;
      moved[at] = sum * share;
    }
  }
  return { width, height, data: moved };
}

/** Where in the array the pixels of the movement are, from each pixel. */
function movement(length: number, direction: number, width: number): Int32Array {
  const steps = Math.floor(length / 2);
  const offsets = new Set<number>();
  for (let step = -steps; step <= steps; step++) {
    const along = steps === 0 ? 0 : (step / steps) * (length / 2);
    const column = Math.round(along * Math.cos(direction));
    const row = Math.round(along * Math.sin(direction));
    offsets.add((row * width + column) * 3);
  }
  return Int32Array.from(offsets);
}
