import { describe, expect, it } from 'vitest';
import { develop, type Exposure } from '../../scripts/card-pictures/photography/develop.ts';
import { focusBlur } from '../../scripts/card-pictures/photography/focus-blur.ts';
import { inverse, project, projectRectangle } from '../../scripts/card-pictures/photography/homography.ts';
import { laySheet } from '../../scripts/card-pictures/photography/lay-sheet.ts';
import { motionBlur } from '../../scripts/card-pictures/photography/motion-blur.ts';
import { poseHomography } from '../../scripts/card-pictures/photography/pose.ts';
import type { Raster } from '../../scripts/card-pictures/photography/raster.ts';

const card = { widthMm: 85.6, heightMm: 53.98, cornerMm: 3.18 };
const homography = poseHomography({
  centreMm: { x: 42.8, y: 26.99 },
  scale: 4,
  x: 230,
  y: 170,
  tilt: 0.15,
  pitch: 0.2,
  yaw: -0.2,
  focalLength: 500,
});

function raster(width: number, height: number, colour: (x: number, y: number) => readonly number[]): Raster {
  const data = new Uint8ClampedArray(width * height * 4);
  for (let at = 0; at < width * height; at++)
    data.set([...colour(at % width, Math.floor(at / width)), 255], at * 4);
  return { width, height, data };
}

const pixel = ({ data, width }: Raster, { x, y }: { x: number; y: number }) =>
  Array.from(data.subarray((Math.round(y) * width + Math.round(x)) * 4).subarray(0, 3));

describe('poseHomography', () => {
  it('puts the centre where the pose says and comes back', () => {
    const centre = project(homography, { x: 42.8, y: 26.99 });
    expect([centre.x, centre.y]).toEqual([expect.closeTo(230), expect.closeTo(170)]);
    const back = project(inverse(homography), project(homography, { x: 80, y: 3 }));
    expect([back.x, back.y]).toEqual([expect.closeTo(80), expect.closeTo(3)]);
  });
});

describe('laySheet', () => {
  it('lays every part of the drawing where the homography projects it, and nothing beside', () => {
    const grey = [90, 90, 90];
    const scene = raster(460, 340, () => grey);
    const quarters = [
      [200, 0, 0],
      [0, 200, 0],
      [0, 0, 200],
      [200, 200, 0],
    ] as const;
    const drawing = raster(428, 270, (x, y) => quarters[(x < 214 ? 0 : 1) + (y < 135 ? 0 : 2)]!);
    laySheet(scene, { ...card, drawing }, homography);
    for (const [quarter, colour] of quarters.entries()) {
      const [left, top] = [(quarter % 2) * 42.8, Math.floor(quarter / 2) * 26.99];
      for (const point of projectRectangle(homography, {
        x: left + 4,
        y: top + 4,
        width: 34.8,
        height: 18.99,
      })) {
        expect(pixel(scene, point)).toEqual(colour);
      }
    }
    for (const point of projectRectangle(homography, { x: -0.6, y: -0.6, width: 86.8, height: 55.18 })) {
      expect(pixel(scene, point)).toEqual(grey);
    }
    // The corner itself is cut off round.
    expect(pixel(scene, project(homography, { x: 0.4, y: 0.4 }))).toEqual(grey);
  });
});

describe('blur', () => {
  const dot = () => {
    const data = new Float32Array(61 * 41 * 3);
    data.fill(1, (20 * 61 + 30) * 3, (20 * 61 + 30) * 3 + 3);
    return { width: 61, height: 41, data };
  };
  /** Sum, and deviation along and across, of the first colour. */
  const spread = ({ width, data }: { width: number; data: Float32Array }) => {
    let [sum, along, across] = [0, 0, 0];
    for (let at = 0; at < data.length; at += 3) {
      const [x, y] = [(at / 3) % width, Math.floor(at / 3 / width)];
      sum += data[at]!;
      along += data[at]! * (x - 30) ** 2;
      across += data[at]! * (y - 20) ** 2;
    }
    return { sum, along: Math.sqrt(along), across: Math.sqrt(across) };
  };

  it.each([0.4, 0.9, 1.7, 3.3])('spreads light by a deviation of %d pixels and loses none', (deviation) => {
    const picture = dot();
    focusBlur(picture, deviation);
    expect(spread(picture)).toEqual({
      sum: expect.closeTo(1, 4) as number,
      along: expect.closeTo(deviation, 2) as number,
      across: expect.closeTo(deviation, 2) as number,
    });
  });

  it('leaves an even picture even up to its border', () => {
    const even = { width: 20, height: 17, data: new Float32Array(20 * 17 * 3).fill(0.5) };
    focusBlur(even, 2.4);
    for (const value of even.data) expect(value).toBeCloseTo(0.5, 5);
  });

  it('draws a movement out in its direction only', () => {
    const { sum, along, across } = spread(motionBlur(dot(), 9, 0));
    expect(sum).toBeCloseTo(1, 4);
    expect(along).toBeGreaterThan(2);
    expect(across).toBe(0);
  });
});

describe('develop', () => {
  const exposure: Exposure = {
    light: { slope: 0, direction: 0, vignette: 0, shadows: [], glares: [] },
    gains: [1, 1, 1],
    focus: 0,
    motion: { length: 0, direction: 0 },
    noise: 0,
    noiseSeed: 'test',
  };
  const developed = (changes: Partial<Exposure>) => {
    const scene = raster(64, 48, () => [120, 120, 120]);
    develop(scene, { ...exposure, ...changes });
    return scene;
  };

  it('changes nothing in even light with a perfect camera', () => {
    expect(developed({}).data).toEqual(raster(64, 48, () => [120, 120, 120]).data);
  });

  it('draws the same noise for the same seed, other noise for another', () => {
    const noisy = developed({ noise: 0.02 }).data;
    expect(developed({ noise: 0.02 }).data).toEqual(noisy);
    expect(developed({ noise: 0.02, noiseSeed: 'other' }).data).not.toEqual(noisy);
  });

  it('adds glare where it is and takes light in a shadow', () => {
    const glare = { x: 10, y: 10, length: 4, breadth: 4, direction: 0, strength: 0.6 };
    const shadow = { x: 40, y: 24, direction: 0, softness: 4, width: 100, depth: 0.5 };
    const scene = developed({ light: { ...exposure.light, glares: [glare], shadows: [shadow] } });
    expect(pixel(scene, { x: 10, y: 10 })[0]).toBeGreaterThan(180);
    expect(pixel(scene, { x: 25, y: 40 })[0]).toBeCloseTo(120, -1);
    expect(pixel(scene, { x: 60, y: 40 })[0]).toBeLessThan(95);
  });
});
