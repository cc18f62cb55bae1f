import type { LinearPicture } from './linear-picture.ts';

const rounds = 2;
/** Columns are worked on in strips that fit the processor's cache, so many numbers wide. */
const stripWidth = 48;

/** Means over `2 * radius + 1` numbers with weight `inner` and the next one on either side with weight `outer`. */
interface Box {
  readonly radius: number;
  readonly inner: number;
  readonly outer: number;
}

/**
 * Blurs the picture, which it changes, by a deviation in pixels: two moving means in each direction are near to a
 * Gaussian and no dearer for a wide one. The box's ends count in part, so that any deviation can be had
 * (Gwosdek et al., Theoretical Foundations of Gaussian Convolution by Extended Box Filtering).
 */
export function focusBlur(picture: LinearPicture, deviation: number): void {
  if (deviation < 0.25) return;
  const box = boxOf(deviation);
  blurRows(picture, box);
  blurColumns(picture, box);
}

function boxOf(deviation: number): Box {
  const variance = (deviation * deviation) / rounds;
  const radius = Math.floor((Math.sqrt(12 * variance + 1) - 1) / 2);
  const wide = 2 * radius + 1;
  const end = (wide * (radius * (radius + 1) - 3 * variance)) / (6 * (variance - (radius + 1) ** 2));
  return { radius, inner: 1 / (wide + 2 * end), outer: end / (wide + 2 * end) };
}

function blurRows({ width, height, data }: LinearPicture, box: Box): void {
  const rowLength = width * 3;
  const pad = (box.radius + 1) * 3;
  const line = new Float32Array(rowLength + 2 * pad + 3);
  for (let y = 0; y < height; y++) {
    const row = data.subarray(y * rowLength, (y + 1) * rowLength);
    for (let round = 0; round < rounds; round++) {
      line.set(row, pad);
      // Beyond the border the last pixel goes on.
      for (let beyond = 0; beyond < pad; beyond++) {
        line[beyond] = row[beyond % 3] ?? 0;
        line[pad + rowLength + beyond] = row[rowLength - 3 + (beyond % 3)] ?? 0;
      }
      meanAlongRow(line, row, pad, box);
    }
  }
}

function meanAlongRow(line: Float32Array, row: Float32Array, pad: number, { inner, outer }: Box): void {
  let [red, green, blue] = [0, 0, 0];
  for (let at = 3; at < 2 * pad - 3; at += 3) {
    red += line[at] ?? 0;
    green += line[at + 1] ?? 0;
    blue += line[at + 2] ?? 0;
  }
  for (let x = 0, last = 2 * pad - 3; x < row.length; x += 3, last += 3) {
    red += line[last] ?? 0;
    green += line[last + 1] ?? 0;
    blue += line[last + 2] ?? 0;
    row[x] = red * inner + ((line[x] ?? 0) + (line[last + 3] ?? 0)) * outer;
    row[x + 1] = green * inner + ((line[x + 1] ?? 0) + (line[last + 4] ?? 0)) * outer;
    row[x + 2] = blue * inner + ((line[x + 2] ?? 0) + (line[last + 5] ?? 0)) * outer;
    red -= line[x + 3] ?? 0;
    green -= line[x + 4] ?? 0;
    blue -= line[x + 5] ?? 0;
  }
}

function blurColumns({ width, height, data }: LinearPicture, box: Box): void {
  const rowLength = width * 3;
  let from = new Float32Array(stripWidth * height);
  let to = new Float32Array(stripWidth * height);
  for (let left = 0; left < rowLength; left += stripWidth) {
    const wide = Math.min(stripWidth, rowLength - left);
    for (let y = 0; y < height; y++) {
      from.set(data.subarray(y * rowLength + left, y * rowLength + left + wide), y * stripWidth);
    }
    for (let round = 0; round < rounds; round++) {
      meanDownStrip(from, to, height, box);
      [from, to] = [to, from];
    }
    for (let y = 0; y < height; y++) {
      data.set(from.subarray(y * stripWidth, y * stripWidth + wide), y * rowLength + left);
    }
  }
}

function meanDownStrip(from: Float32Array, to: Float32Array, height: number, box: Box): void {
  const { radius, inner, outer } = box;
  const rowAt = (y: number) => (y < 0 ? 0 : y >= height ? height - 1 : y) * stripWidth;
  const sums = new Float64Array(stripWidth);
  for (let y = -radius; y < radius; y++) {
    const row = rowAt(y);
    for (let x = 0; x < stripWidth; x++) sums[x] = (sums[x] ?? 0) + (from[row + x] ?? 0);
  }
  for (let y = 0; y < height; y++) {
    const own = y * stripWidth;
    const [before, first] = [rowAt(y - radius - 1), rowAt(y - radius)];
    const [last, after] = [rowAt(y + radius), rowAt(y + radius + 1)];
    for (let x = 0; x < stripWidth; x++) {
      const sum = (sums[x] ?? 0) + (from[last + x] ?? 0);
      to[own + x] = sum * inner + ((from[before + x] ?? 0) + (from[after + x] ?? 0)) * outer;
      sums[x] = sum - (from[first + x] ?? 0);
    }
  }
}
