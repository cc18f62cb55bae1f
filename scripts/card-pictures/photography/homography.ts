export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Upper left, upper right, lower right, lower left: of the thing itself, whichever way it lies in the picture. */
export type Quad = readonly [Point, Point, Point, Point];

/** A plane projected onto another: nine numbers, row by row; a point's third coordinate is 1. */
export type Homography = readonly number[];

export function project(homography: Homography, { x, y }: Point): Point {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0] = homography;
  const depth = g * x + h * y + i;
  return { x: (a * x + b * y + c) / depth, y: (d * x + e * y + f) / depth };
}

/** Corners of a rectangle, projected. */
export function projectRectangle(
  homography: Homography,
  { x, y, width, height }: Point & { readonly width: number; readonly height: number },
): Quad {
  return [
    project(homography, { x, y }),
    project(homography, { x: x + width, y }),
    project(homography, { x: x + width, y: y + height }),
    project(homography, { x, y: y + height }),
  ];
}

/** The projection back, up to a factor. */
export function inverse(homography: Homography): Homography {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0] = homography;
  return [
    e * i - f * h,
    c * h - b * i,
    b * f - c * e,
    f * g - d * i,
    a * i - c * g,
    c * d - a * f,
    d * h - e * g,
    b * g - a * h,
    a * e - b * d,
  ];
}

/** First `inner`, then `outer`. */
export function compose(outer: Homography, inner: Homography): Homography {
  return Array.from({ length: 9 }, (_, place) => {
    const row = Math.floor(place / 3) * 3;
    const column = place % 3;
    let sum = 0;
    for (let k = 0; k < 3; k++) sum += (outer[row + k] ?? 0) * (inner[k * 3 + column] ?? 0);
    return sum;
  });
}

export const translation = (x: number, y: number): Homography => [1, 0, x, 0, 1, y, 0, 0, 1];
