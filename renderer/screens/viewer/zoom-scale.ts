/** 利用マニュアル 1.10, 6 (1). */
export const minScale = 1;
export const maxScale = 5;
const doubleTapScale = 2;

/** One press of + or -. */
const step = 0.5;

export const clampScale = (scale: number): number => Math.min(maxScale, Math.max(minScale, scale));

/** Below 2.0 to 2.0, else to 1.0. A pinch that ends a hair below 2.0 counts as 2.0. */
export const scaleAfterDoubleTap = (scale: number): number =>
  scale < doubleTapScale - 0.005 ? doubleTapScale : minScale;

export const scaleAfterStep = (scale: number, direction: 1 | -1): number =>
  clampScale(scale + direction * step);
