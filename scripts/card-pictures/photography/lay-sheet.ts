import { inverse, projectRectangle, type Homography } from './homography.ts';
import { halved, type Raster } from './raster.ts';

/** A flat thing with rounded corners and its drawing. The drawing covers it exactly and is opaque. */
export interface Sheet {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly cornerMm: number;
  readonly drawing: Raster;
}

/**
 * Lays the sheet into `scene`, which it changes. Where the drawing has more pixels than the picture, it is halved
 * until four samples a pixel see all of it; so small letters become grey as in a lens, not jagged.
 */
export function laySheet(scene: Raster, sheet: Sheet, homography: Homography): void {
  const corners = projectRectangle(homography, { x: 0, y: 0, width: sheet.widthMm, height: sheet.heightMm });
  const pixelsPerMm = Math.sqrt(areaOf(corners) / (sheet.widthMm * sheet.heightMm));
  let drawing = sheet.drawing;
  while (drawing.width / sheet.widthMm / pixelsPerMm >= 2.4) drawing = halved(drawing);

  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0] = inverse(homography);
  const left = Math.max(0, Math.floor(Math.min(...corners.map(({ x }) => x)) - 1));
  const right = Math.min(scene.width - 1, Math.ceil(Math.max(...corners.map(({ x }) => x)) + 1));
  const top = Math.max(0, Math.floor(Math.min(...corners.map(({ y }) => y)) - 1));
  const bottom = Math.min(scene.height - 1, Math.ceil(Math.max(...corners.map(({ y }) => y)) + 1));
  const texels = drawing.width / sheet.widthMm;
  const halfWidth = sheet.widthMm / 2;
  const halfHeight = sheet.heightMm / 2;
  const { data, width } = drawing;
  const lastX = width - 1.001;
  const lastY = drawing.height - 1.001;

  for (let y = top; y <= bottom; y++) {
    let to = (y * scene.width + left) * 4;
    for (let x = left; x <= right; x++, to += 4) {
      const depth = g * x + h * y + i;
      const mmX = (a * x + b * y + c) / depth;
      const mmY = (d * x + e * y + f) / depth;
      // Signed distance to a rounded rectangle, in millimetres; inside it is negative.
      const awayX = Math.abs(mmX - halfWidth) - halfWidth + sheet.cornerMm;
      const awayY = Math.abs(mmY - halfHeight) - halfHeight + sheet.cornerMm;
      const away =
        awayX > 0 && awayY > 0
          ? Math.sqrt(awayX * awayX + awayY * awayY) - sheet.cornerMm
          : Math.max(awayX, awayY) - sheet.cornerMm;
      const cover = 0.5 - away * pixelsPerMm;
      if (cover <= 0) continue;

      let [red, green, blue] = [0, 0, 0];
      for (let sample = 0; sample < 4; sample++) {
        const sx = x + ((sample & 1) - 0.5) * 0.5;
        const sy = y + ((sample >> 1) - 0.5) * 0.5;
        const z = g * sx + h * sy + i;
        let u = ((a * sx + b * sy + c) / z) * texels - 0.5;
        let v = ((d * sx + e * sy + f) / z) * texels - 0.5;
        u = u < 0 ? 0 : u > lastX ? lastX : u;
        v = v < 0 ? 0 : v > lastY ? lastY : v;
        const column = u | 0;
        const row = v | 0;
        const fx = u - column;
        const fy = v - row;
        const at = (row * width + column) * 4;
        const below = at + width * 4;
        const w0 = (1 - fx) * (1 - fy);
        const w1 = fx * (1 - fy);
        const w2 = (1 - fx) * fy;
        const w3 = fx * fy;
        red +=
          (data[at] ?? 0) * w0 +
          (data[at + 4] ?? 0) * w1 +
          (data[below] ?? 0) * w2 +
          (data[below + 4] ?? 0) * w3;
        green +=
          (data[at + 1] ?? 0) * w0 +
          (data[at + 5] ?? 0) * w1 +
          (data[below + 1] ?? 0) * w2 +
          (data[below + 5] ?? 0) * w3;
        blue +=
          (data[at + 2] ?? 0) * w0 +
          (data[at + 6] ?? 0) * w1 +
          (data[below + 2] ?? 0) * w2 +
          (data[below + 6] ?? 0) * w3;
      }
      const share = (cover < 1 ? cover : 1) / 4;
      const rest = cover < 1 ? 1 - cover : 0;
      scene.data[to] = red * share + (scene.data[to] ?? 0) * rest;
      scene.data[to + 1] = green * share + (scene.data[to + 1] ?? 0) * rest;
      scene.data[to + 2] = blue * share + (scene.data[to + 2] ?? 0) * rest;
    }
  }
}

function areaOf(corners: readonly { readonly x: number; readonly y: number }[]): number {
  let twice = 0;
  corners.forEach((corner, index) => {
    const next = corners[(index + 1) % corners.length] ?? corner;
    twice += corner.x * next.y - next.x * corner.y;
  });
  return Math.abs(twice) / 2;
}
