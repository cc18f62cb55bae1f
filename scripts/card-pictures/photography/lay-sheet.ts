import { inverse, projectRectangle, type Homography } from './homography.ts';
import type { Raster } from './raster.ts';

/**
 * A flat thing with rounded corners and its drawing, which covers it exactly and is opaque. The drawing should have
 * about as many pixels as the thing will have in the picture: each is looked at once.
 */
export interface Sheet {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly cornerMm: number;
  readonly drawing: Raster;
}

/** Lays the sheet into `scene`, which it changes; `homography` leads from millimetres to the scene's pixels. */
export function laySheet(scene: Raster, sheet: Sheet, homography: Homography): void {
  const { widthMm, heightMm, cornerMm } = sheet;
  const corners = projectRectangle(homography, { x: 0, y: 0, width: widthMm, height: heightMm });
  const pixelsPerMm = Math.sqrt(areaOf(corners) / (widthMm * heightMm));
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0] = inverse(homography);
  const left = Math.max(0, Math.floor(Math.min(...corners.map(({ x }) => x)) - 1));
  const right = Math.min(scene.width - 1, Math.ceil(Math.max(...corners.map(({ x }) => x)) + 1));
  const top = Math.max(0, Math.floor(Math.min(...corners.map(({ y }) => y)) - 1));
  const bottom = Math.min(scene.height - 1, Math.ceil(Math.max(...corners.map(({ y }) => y)) + 1));
  const pixels = scene.data;
  const { data, width, height } = sheet.drawing;
  const acrossTexels = width / widthMm;
  const downTexels = height / heightMm;
  const [lastX, lastY] = [width - 1.001, height - 1.001];

  for (let y = top; y <= bottom; y++) {
    let to = (y * scene.width + left) * 4;
    for (let x = left; x <= right; x++, to += 4) {
      const depth = g * x + h * y + i;
      const mmX = (a * x + b * y + c) / depth;
      const mmY = (d * x + e * y + f) / depth;
      const cover = 0.5 - awayFromRounded(mmX, mmY, widthMm, heightMm, cornerMm) * pixelsPerMm;
      if (cover <= 0) continue;
      const u = within(mmX * acrossTexels - 0.5, lastX);
      const v = within(mmY * downTexels - 0.5, lastY);
      const column = u | 0;
      const row = v | 0;
      const fx = u - column;
      const fy = v - row;
      const at = (row * width + column) * 4;
      const below = at + width * 4;
      const w1 = fx * (1 - fy);
      const w2 = (1 - fx) * fy;
      const w3 = fx * fy;
      const w0 = 1 - w1 - w2 - w3;
      for (let channel = 0; channel < 3; channel++) {
        const seen =
          (data[at + channel] ?? 0) * w0 +
          (data[at + 4 + channel] ?? 0) * w1 +
          (data[below + channel] ?? 0) * w2 +
          (data[below + 4 + channel] ?? 0) * w3;
        pixels[to + channel] = cover >= 1 ? seen : seen * cover + (pixels[to + channel] ?? 0) * (1 - cover);
      }
    }
  }
}

const within = (value: number, last: number) => (value < 0 ? 0 : value > last ? last : value);

/** Signed distance to a rectangle with rounded corners; inside it is negative. */
function awayFromRounded(x: number, y: number, width: number, height: number, corner: number): number {
  const beyondX = Math.abs(x - width / 2) - width / 2 + corner;
  const beyondY = Math.abs(y - height / 2) - height / 2 + corner;
  if (beyondX > 0 && beyondY > 0) return Math.sqrt(beyondX * beyondX + beyondY * beyondY) - corner;
  return (beyondX > beyondY ? beyondX : beyondY) - corner;
}

function areaOf(corners: readonly { readonly x: number; readonly y: number }[]): number {
  let twice = 0;
  corners.forEach((corner, index) => {
    const next = corners[(index + 1) % corners.length] ?? corner;
    twice += corner.x * next.y - next.x * corner.y;
  });
  return Math.abs(twice) / 2;
}
