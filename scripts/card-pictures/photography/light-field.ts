/** Everything is in pixels of the picture. */
export interface Shadow {
  /** A point on its edge, and the direction (radians) in which it darkens. */
  readonly x: number;
  readonly y: number;
  readonly direction: number;
  /** How wide the edge is. */
  readonly softness: number;
  /** How wide the shadow is; beyond, light comes back. */
  readonly width: number;
  /** The part of the light that it takes. */
  readonly depth: number;
}

export interface Glare {
  readonly x: number;
  readonly y: number;
  /** Deviations along and across `direction`; a band is a very long spot. */
  readonly length: number;
  readonly breadth: number;
  readonly direction: number;
  /** Light added at its middle, as a part of white. */
  readonly strength: number;
}

export interface Light {
  /** Falls from 1 by so much towards `direction` at the picture's edge. */
  readonly slope: number;
  readonly direction: number;
  /** The part of the light missing in the corners. */
  readonly vignette: number;
  readonly shadows: readonly Shadow[];
  readonly glares: readonly Glare[];
}

/** Light over a picture, on a grid of `step` pixels: what is multiplied and what is added. */
export interface LightField {
  readonly columns: number;
  readonly rows: number;
  readonly step: number;
  readonly shade: Float32Array;
  readonly glare: Float32Array;
}

/** Soft light changes slowly: a coarse grid suffices. */
export function lightField(light: Light, width: number, height: number, step = 8): LightField {
  const columns = Math.ceil(width / step) + 2;
  const rows = Math.ceil(height / step) + 2;
  const shade = new Float32Array(columns * rows);
  const glare = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const at = row * columns + column;
      shade[at] = shadeAt(light, column * step, row * step, width, height);
      glare[at] = glareAt(light.glares, column * step, row * step);
    }
  }
  return { columns, rows, step, shade, glare };
}

function shadeAt(light: Light, x: number, y: number, width: number, height: number): number {
  const u = (x - width / 2) / (width / 2);
  const v = (y - height / 2) / (width / 2);
  const along = (u * Math.cos(light.direction) + v * Math.sin(light.direction) + 1) / 2;
  let shade = (1 - light.slope * along) * (1 - light.vignette * (u * u + v * v) * 0.75);
  for (const shadow of light.shadows) {
    const inside = (x - shadow.x) * Math.cos(shadow.direction) + (y - shadow.y) * Math.sin(shadow.direction);
    const entered = logistic(inside / shadow.softness);
    const left = logistic((inside - shadow.width) / shadow.softness);
    shade *= 1 - shadow.depth * Math.max(0, entered - left);
  }
  return Math.max(0, shade);
}

/** Light that glare adds at a point, as a part of white. */
export function glareAt(glares: readonly Glare[], x: number, y: number): number {
  let sum = 0;
  for (const { x: gx, y: gy, direction, length, breadth, strength } of glares) {
    const along = ((x - gx) * Math.cos(direction) + (y - gy) * Math.sin(direction)) / length;
    const across = ((y - gy) * Math.cos(direction) - (x - gx) * Math.sin(direction)) / breadth;
    sum += strength * Math.exp(-(along * along + across * across) / 2);
  }
  return sum;
}

const logistic = (x: number) => 1 / (1 + Math.exp(-4 * x));
