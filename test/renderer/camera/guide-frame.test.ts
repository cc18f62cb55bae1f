import { describe, expect, it } from 'vitest';
import { guideFrame } from '../../../renderer/camera/guide-frame.ts';

describe.each([
  [1920, 1080],
  [1280, 720],
  [640, 480],
  [1080, 1920],
  [1920, 800],
])('the guide in a picture of %d × %d', (width, height) => {
  const { card, number } = guideFrame(width, height);

  it('has the proportions of a card and lies in the middle', () => {
    expect(card.width / card.height).toBeCloseTo(85.6 / 53.98, 6);
    expect(card.x * 2 + card.width).toBeCloseTo(width, 6);
    expect(card.y * 2 + card.height).toBeCloseTo(height, 6);
    expect(card.y).toBeGreaterThan(0);
  });

  it('is as wide as the picture allows', () => {
    const limit = Math.min(width * 0.8, height * 0.94 * (85.6 / 53.98));
    expect(card.width).toBeCloseTo(limit, 6);
  });

  it('marks the number at the upper right of the card', () => {
    expect(number.x).toBeGreaterThan(card.x + card.width / 2);
    expect(number.x + number.width).toBeLessThan(card.x + card.width);
    expect(number.y).toBeGreaterThan(card.y);
    expect(number.y + number.height).toBeLessThan(card.y + card.height / 5);
  });
});
