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
  return alongColumns(alongRows(picture, kernel), kernel);
}

/** A straight movement during the exposure: `length` pixels in `direction` (radians). */
export function motionBlur(picture: LinearPicture, length: number, direction: number): LinearPicture {
  const { width, height, data } = picture;
  const offsets = movement(length, direction, width);
  if (offsets.length < 2) return picture;
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

/** One half of a symmetric kernel: the middle's weight first. */
function gaussian(deviation: number): Float64Array {
  const half = Array.from({ length: Math.ceil(deviation * 2.2) + 1 }, (_, at) =>
    Math.exp(-(at * at) / (2 * deviation * deviation)),
  );
  const sum = half.reduce((total, weight, at) => total + (at === 0 ? weight : 2 * weight), 0);
  return Float64Array.from(half, (weight) => weight / sum);
}

/** Beyond the border the last pixel goes on. */
function alongRows({ width, height, data }: LinearPicture, kernel: Float64Array): LinearPicture {
  const reach = kernel.length - 1;
  const middle = kernel[0] ?? 1;
  const sums = new Float32Array(data.length);
  const line = new Float32Array((width + 2 * reach) * 3);
  const rowLength = width * 3;
  for (let y = 0; y < height; y++) {
    const start = y * rowLength;
    line.set(data.subarray(start, start + rowLength), reach * 3);
    for (let beyond = 0; beyond < reach * 3; beyond++) {
      line[beyond] = data[start + (beyond % 3)] ?? 0;
      line[reach * 3 + rowLength + beyond] = data[start + rowLength - 3 + (beyond % 3)] ?? 0;
    }
    for (let x = 0, at = reach * 3; x < rowLength; x++, at++) {
      let sum = (line[at] ?? 0) * middle;
      for (let tap = 1, offset = 3; tap <= reach; tap++, offset += 3) {
        sum += ((line[at - offset] ?? 0) + (line[at + offset] ?? 0)) * (kernel[tap] ?? 0);
      }
      sums[start + x] = sum;
    }
  }
  return { width, height, data: sums };
}

/** Row after row is added up, so that memory is read in its order. */
function alongColumns({ width, height, data }: LinearPicture, kernel: Float64Array): LinearPicture {
  const rowLength = width * 3;
  const sums = new Float32Array(data.length);
  const line = new Float32Array(rowLength);
  const rowAt = (y: number) => (y < 0 ? 0 : y >= height ? height - 1 : y) * rowLength;
  for (let y = 0; y < height; y++) {
    const own = rowAt(y);
    const middle = kernel[0] ?? 1;
    for (let x = 0; x < rowLength; x++) line[x] = (data[own + x] ?? 0) * middle;
    for (let tap = 1; tap < kernel.length; tap++) {
      const weight = kernel[tap] ?? 0;
      const [above, below] = [rowAt(y - tap), rowAt(y + tap)];
      for (let x = 0; x < rowLength; x++) {
        line[x] = (line[x] ?? 0) + ((data[above + x] ?? 0) + (data[below + x] ?? 0)) * weight;
      }
    }
    sums.set(line, own);
  }
  return { width, height, data: sums };
}
