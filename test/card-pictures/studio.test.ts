import { decode } from 'fast-png';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { takePlanned } from '../../scripts/card-pictures/generate-card-pictures.ts';
import { inverse, project } from '../../scripts/card-pictures/photography/homography.ts';
import type { PicturePlan } from '../../scripts/card-pictures/picture-plan.ts';
import { planPicture } from '../../scripts/card-pictures/plan-picture.ts';
import { openStudio, type Studio } from '../../scripts/card-pictures/studio/open-studio.ts';

let studio: Studio;
beforeAll(async () => {
  studio = await openStudio();
}, 30_000);
afterAll(() => studio.close());

/** A clear picture without loss, without glare, and not noisy. */
function plain(index: number): PicturePlan {
  const plan = planPicture('clear', 'studio', index, { size: [1280, 720] });
  const light = { slope: 0, direction: 0, vignette: 0, shadows: [], glares: [] };
  return {
    ...plan,
    encoding: { type: 'image/png', quality: 1 },
    exposure: { ...plan.exposure, light, noise: 0, gains: [1, 1, 1] },
  };
}

describe('takePlanned', { timeout: 30_000 }, () => {
  it('takes the same picture twice', async () => {
    const plan = planPicture('ordinary', 'studio', 1);
    const [once, , again] = [
      await takePlanned(studio, plan),
      await takePlanned(studio, plain(0)),
      await takePlanned(studio, plan),
    ];
    expect(again.bytes).toEqual(once.bytes);
    expect(again.truth).toEqual(once.truth);
  });

  it.each([0, 1, 2])('tells the box that the ink of number %d fills', async (index) => {
    const plan = plain(index);
    const { bytes, truth } = await takePlanned(studio, plan);
    expect(truth.number).toBe(plan.sheet!.print!.text);
    const { data, width, channels } = decode(bytes);
    const back = inverse(plan.sheet!.homography);
    const [from, , to] = truth.numberCorners!.map((corner) => project(back, corner));
    /** The darkest pixel of a part of the card; 0 and 1 are the box's edges. */
    const darkest = (left: number, top: number, right: number, bottom: number) => {
      let least = 255;
      for (let step = 0; step <= 400; step++) {
        for (let line = 0; line <= 40; line++) {
          const u = left + ((right - left) * step) / 400;
          const v = top + ((bottom - top) * line) / 40;
          const at = project(plan.sheet!.homography, {
            x: from!.x + (to!.x - from!.x) * u,
            y: from!.y + (to!.y - from!.y) * v,
          });
          least = Math.min(least, data[(Math.round(at.y) * width + Math.round(at.x)) * channels + 1]!);
        }
      }
      return least;
    };
    for (const side of [
      darkest(0, 0, 1, 0.1),
      darkest(0, 0.9, 1, 1),
      darkest(0, 0, 0.03, 1),
      darkest(0.97, 0, 1, 1),
    ]) {
      expect(side).toBeLessThan(125);
    }
    for (const beyond of [darkest(0, -0.25, 1, -0.12), darkest(1.015, 0, 1.03, 1)]) {
      expect(beyond).toBeGreaterThan(150);
    }
  });

  it('takes a picture without a number: null in the truth', async () => {
    const { truth, bytes } = await takePlanned(studio, planPicture('no-number', 'studio', 2));
    expect(truth.number).toBeNull();
    expect(truth.numberCorners).toBeNull();
    expect(bytes.length).toBeGreaterThan(1000);
  });
});
