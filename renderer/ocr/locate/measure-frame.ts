import type { GreyImage } from '../pixels/grey-image.ts';
import { quantile } from './measure-line.ts';

/**
 * 0 to 1: how much of the picture's contrast its steepest edges cross within one pixel. A lens out of focus has no
 * steep edge anywhere. 0 of a picture without contrast.
 */
export function steepness({ width, height, data }: GreyImage): number {
  const steps = new Uint32Array(256);
  const shades = new Uint32Array(256);
  let count = 0;
  for (let y = 0; y < height; y += 2) {
    for (let at = y * width + 1, end = (y + 1) * width - 1; at < end; at++) {
      const step = Math.abs((data[at + 1] ?? 0) - (data[at - 1] ?? 0));
      steps[step] = (steps[step] ?? 0) + 1;
      const shade = data[at] ?? 0;
      shades[shade] = (shades[shade] ?? 0) + 1;
      count++;
    }
  }
  const contrast = quantile(shades, count, 0.98) - quantile(shades, count, 0.02);
  return contrast < 24 ? 0 : Math.min(1, quantile(steps, count, 0.995) / 2 / contrast);
}

/** 0 to 1: the part of a picture that is as bright as a camera can tell. */
export function whiteness({ data }: GreyImage): number {
  let white = 0;
  for (let at = 0; at < data.length; at += 3) if ((data[at] ?? 0) >= 250) white++;
  return white / Math.max(1, Math.ceil(data.length / 3));
}
