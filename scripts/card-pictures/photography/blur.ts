/** Linear light, three numbers a pixel (red, green, blue), row by row; 1 is white. */
export interface LinearPicture {
  readonly width: number;
  readonly height: number;
  readonly data: Float32Array;
}

/** Deviation in pixels. Below a quarter of a pixel nothing would change. */
export function focusBlur(picture: LinearPicture, deviation: number): LinearPicture {
  if (deviation < 0.25) return picture;
  const kernel = gaussian(deviation);
  return convolved(convolved(picture, kernel, 3), kernel, picture.width * 3);
}

/** A straight movement during the exposure: `length` pixels in `direction` (radians). */
export function motionBlur(picture: LinearPicture, length: number, direction: number): LinearPicture {
  if (length < 0.5) return picture;
  const taps = Math.max(3, Math.ceil(length) | 1);
  const { width, height, data } = picture;
  const moved = new Float32Array(data.length);
  for (const [offset, weight] of movementTaps(taps, length, direction, width)) {
    const first = Math.max(0, -offset);
    const last = Math.min(data.length, data.length - offset);
    for (let at = first; at < last; at++) moved[at] = (moved[at] ?? 0) + (data[at + offset] ?? 0) * weight;
  }
  keepMargin(picture, moved, Math.ceil(length / 2) + 1);
  return { width, height, data: moved };
}

/** Each tap of the movement falls between four pixels: their offsets in the array, with weights that sum to 1. */
function movementTaps(taps: number, length: number, direction: number, width: number): Map<number, number> {
  const weights = new Map<number, number>();
  for (let tap = 0; tap < taps; tap++) {
    const along = (tap / (taps - 1) - 0.5) * length;
    const dx = along * Math.cos(direction);
    const dy = along * Math.sin(direction);
    const [column, row] = [Math.floor(dx), Math.floor(dy)];
    for (const [x, y] of [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ] as const) {
      const weight = (1 - Math.abs(dx - column - x)) * (1 - Math.abs(dy - row - y));
      if (weight < 0.001) continue;
      const offset = ((row + y) * width + column + x) * 3;
      weights.set(offset, (weights.get(offset) ?? 0) + weight / taps);
    }
  }
  const sum = [...weights.values()].reduce((total, weight) => total + weight, 0);
  return new Map([...weights].map(([offset, weight]) => [offset, weight / sum]));
}

/** Near the border a tap would come from the next row or from nothing: there the picture stays as it was. */
function keepMargin({ width, height, data }: LinearPicture, into: Float32Array, margin: number): void {
  const rowLength = width * 3;
  for (let y = 0; y < height; y++) {
    const start = y * rowLength;
    if (y < margin || y >= height - margin) {
      into.set(data.subarray(start, start + rowLength), start);
    } else {
      into.set(data.subarray(start, start + margin * 3), start);
      const end = start + rowLength;
      into.set(data.subarray(end - margin * 3, end), end - margin * 3);
    }
  }
}

/** One half of a symmetric kernel: the middle's weight first. */
function gaussian(deviation: number): readonly number[] {
  const half = Array.from({ length: Math.ceil(deviation * 2.6) + 1 }, (_, at) =>
    Math.exp(-(at * at) / (2 * deviation * deviation)),
  );
  const sum = half.reduce((total, weight, at) => total + (at === 0 ? weight : 2 * weight), 0);
  return half.map((weight) => weight / sum);
}

/** `stride` is 3 along rows and a row's length along columns. Beyond the border the last pixel goes on. */
function convolved(picture: LinearPicture, kernel: readonly number[], stride: number): LinearPicture {
  const { width, height, data } = picture;
  const sums = new Float32Array(data.length);
  const middle = kernel[0] ?? 1;
  const reach = (kernel.length - 1) * stride;
  const weights = Float64Array.from(kernel);
  const inner = (at: number) => {
    let sum = (data[at] ?? 0) * middle;
    for (let tap = 1, offset = stride; tap < weights.length; tap++, offset += stride) {
      sum += ((data[at - offset] ?? 0) + (data[at + offset] ?? 0)) * (weights[tap] ?? 0);
    }
    return sum;
  };
  const alongRows = stride === 3;
  const lines = alongRows ? height : 1;
  const lineLength = alongRows ? width * 3 : data.length;
  for (let line = 0; line < lines; line++) {
    const start = line * lineLength;
    const end = start + lineLength;
    const from = Math.min(end, start + reach);
    const to = Math.max(from, end - reach);
    for (let at = start; at < from; at++) sums[at] = clamped(at, start, end);
    for (let at = from; at < to; at++) sums[at] = inner(at);
    for (let at = to; at < end; at++) sums[at] = clamped(at, start, end);
  }
  return { width, height, data: sums };

  function clamped(at: number, start: number, end: number): number {
    const place = (at - start) % stride;
    const lowest = start + place;
    const highest = end - stride + place;
    let sum = (data[at] ?? 0) * middle;
    for (let tap = 1, offset = stride; tap < weights.length; tap++, offset += stride) {
      const pair = (data[Math.max(lowest, at - offset)] ?? 0) + (data[Math.min(highest, at + offset)] ?? 0);
      sum += pair * (weights[tap] ?? 0);
    }
    return sum;
  }
}
