/** Blurs with a bell of the given widths (standard deviations, in pixels), edges repeated. */
export function smooth(
  pixels: Float32Array,
  width: number,
  height: number,
  across: number,
  down: number,
): Float32Array {
  const rows = blurRows(pixels, width, height, across);
  return transpose(blurRows(transpose(rows, width, height), height, width, down), height, width);
}

function blurRows(pixels: Float32Array, width: number, height: number, sigma: number): Float32Array {
  if (sigma < 0.25) return pixels;
  const reach = Math.ceil(2.5 * sigma);
  const bell = Array.from({ length: 2 * reach + 1 }, (_, at) =>
    Math.exp(-((at - reach) ** 2) / (2 * sigma ** 2)),
  );
  const total = bell.reduce((sum, value) => sum + value, 0);
  const result = new Float32Array(pixels.length);
  for (let y = 0; y < height; y += 1) {
    for (let offset = -reach; offset <= reach; offset += 1) {
      const share = (bell[offset + reach] ?? 0) / total;
      for (let x = 0; x < width; x += 1) {
        const from = Math.min(width - 1, Math.max(0, x + offset));
        const to = y * width + x;
        result[to] = (result[to] ?? 0) + share * (pixels[y * width + from] ?? 0);
      }
    }
  }
  return result;
}

function transpose(pixels: Float32Array, width: number, height: number): Float32Array {
  const result = new Float32Array(pixels.length);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) result[x * height + y] = pixels[y * width + x] ?? 0;
  }
  return result;
}
