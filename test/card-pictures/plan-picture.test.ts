import { describe, expect, it } from 'vitest';
import { cardNumberOf } from '../../scripts/card-pictures/card-number-deck.ts';
import { planClip } from '../../scripts/card-pictures/plan-clip.ts';
import { planPicture } from '../../scripts/card-pictures/plan-picture.ts';
import { levelLimits, pictureLevels, type PictureLevel } from '../../scripts/card-pictures/picture-level.ts';
import type { PicturePlan } from '../../scripts/card-pictures/picture-plan.ts';
import { glareAt } from '../../scripts/card-pictures/photography/light-field.ts';
import { project, type Point } from '../../scripts/card-pictures/photography/homography.ts';
import { CardNumber } from '../../shared/card-number.ts';

const cardLevels = ['clear', 'ordinary', 'hard'] as const;
const planned = new Map<PictureLevel, readonly PicturePlan[]>();

/** A hundred plans of a level, made once. */
function plans(level: PictureLevel): readonly PicturePlan[] {
  const made =
    planned.get(level) ?? Array.from({ length: 100 }, (_, index) => planPicture(level, 'test', index));
  planned.set(level, made);
  return made;
}

/** Points over the number's widest place, in pixels. */
function numberPoints({ sheet }: PicturePlan): readonly Point[] {
  const { end, base, mostWidth, letterHeight } = sheet!.print!;
  return [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].flatMap((part) =>
    [0, letterHeight].map((up) => project(sheet!.homography, { x: end - mostWidth * part, y: base - up })),
  );
}

describe('planPicture', () => {
  it.each(pictureLevels)('plans the same %s picture for the same seed, another for another', (level) => {
    expect(planPicture(level, 'a', 3)).toEqual(planPicture(level, 'a', 3));
    expect(planPicture(level, 'a', 3)).not.toEqual(planPicture(level, 'b', 3));
    expect(planPicture(level, 'a', 3).sheet).not.toEqual(planPicture(level, 'a', 4).sheet);
  });

  it.each(cardLevels)('gives every %s picture a well-formed number inside the picture', (level) => {
    for (const plan of plans(level)) {
      expect(CardNumber.parse(plan.sheet!.print!.text), plan.file).not.toBeNull();
      for (const { x, y } of numberPoints(plan)) {
        expect(x, plan.file).toBeGreaterThan(0.01 * plan.width);
        expect(x, plan.file).toBeLessThan(0.99 * plan.width);
        expect(y, plan.file).toBeGreaterThan(0.01 * plan.width);
        expect(y, plan.file).toBeLessThan(plan.height - 0.01 * plan.width);
      }
    }
  });

  it.each(cardLevels)(
    'keeps to the limits of %s: tilt, glare over the number, fingers beside it',
    (level) => {
      const limits = levelLimits[level];
      for (const plan of plans(level)) {
        const [upperLeft, upperRight] = [0, plan.sheet!.widthMm].map((x) =>
          project(plan.sheet!.homography, { x, y: 0 }),
        );
        const tilt = Math.atan2(upperRight!.y - upperLeft!.y, upperRight!.x - upperLeft!.x);
        // The lean turns the upper edge a little, too.
        expect(Math.abs(tilt) * (180 / Math.PI), plan.file).toBeLessThan(limits.tilt + limits.lean / 2);
        for (const point of numberPoints(plan)) {
          const glare = glareAt(plan.exposure.light.glares, point.x, point.y);
          expect(glare, plan.file).toBeLessThan(limits.glareOverNumber * 1.05 + 1e-9);
          for (const finger of plan.fingers) {
            expect(Math.hypot(point.x - finger.tipX, point.y - finger.tipY), plan.file).toBeGreaterThan(
              finger.width / 2,
            );
          }
        }
      }
    },
  );

  it('deals letters and digits evenly', () => {
    const counts = new Map<string, number>();
    for (let index = 0; index < 260; index++) {
      for (const character of cardNumberOf('even', index)) {
        counts.set(character, (counts.get(character) ?? 0) + 1);
      }
    }
    expect(counts.size).toBe(36);
    for (const [character, count] of counts)
      expect(count, character).toBe(/[0-9]/.test(character) ? 208 : 40);
  });

  it('uses every template, typeface and background', () => {
    const all = plans('clear');
    expect(new Set(all.map(({ sheet }) => sheet!.kind)).size).toBe(8);
    expect(new Set(all.map(({ sheet }) => sheet!.print!.typeface)).size).toBe(8);
    expect(new Set(all.map(({ background }) => background.kind)).size).toBe(6);
  });

  it('puts no card number into pictures without one', () => {
    const all = plans('no-number');
    expect(all.every(({ sheet }) => sheet === null || sheet.print === null)).toBe(true);
    expect(all.some(({ sheet }) => sheet === null)).toBe(true);
    for (const { sheet, file } of all) {
      const words = (sheet?.svg ?? '').match(/(?<=>)[^<>]+(?=<\/text>)/g) ?? [];
      // A passport's machine-readable line may hold the shape by its nature; it stands nowhere near a card's number.
      for (const word of words.filter((text) => !text.includes('&lt;')))
        expect(word.replace(/\s/g, ''), file).not.toMatch(/[A-Z]{2}[0-9]{8}[A-Z]{2}/);
    }
  });
});

describe('planClip', () => {
  it('shows the place first, then one card that moves a little from frame to frame', () => {
    const clip = planClip({ number: 'SP10000001AA', level: 'clear', seed: '1', frames: 20, emptyFrames: 3 });
    expect(clip.map(({ sheet }) => sheet?.print?.text ?? null)).toEqual([
      ...Array.from({ length: 3 }, () => null),
      ...Array.from({ length: 20 }, () => 'SP10000001AA'),
    ]);
    const corners = clip.slice(3).map(({ sheet }) => project(sheet!.homography, { x: 0, y: 0 }));
    corners.slice(1).forEach((corner, frame) => {
      const step = Math.hypot(corner.x - corners[frame]!.x, corner.y - corners[frame]!.y);
      expect(step).toBeGreaterThan(0);
      expect(step).toBeLessThan(12);
    });
  });
});
