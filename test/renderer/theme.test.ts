import { describe, expect, test } from 'vitest';
import { kioskColours } from '../../renderer/theme/kiosk-colours.ts';

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(colour: string): number {
  const channels = [1, 3, 5].map((at) => {
    const value = parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * channels[0]! + 0.7152 * channels[1]! + 0.0722 * channels[2]!;
}

function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high! + 0.05) / (low! + 0.05);
}

describe.each(['light', 'dark'] as const)('the %s colours', (mode) => {
  const colours = kioskColours(mode);

  test.each(['valid', 'invalid', 'unchecked', 'notApplicable'] as const)('say %s at 7:1', (answer) => {
    expect(contrast(colours[answer].ink, colours[answer].surface)).toBeGreaterThanOrEqual(7);
    expect(contrast(colours[answer].main, colours[answer].surface)).toBeGreaterThanOrEqual(3);
  });

  test('keep words readable on every ground', () => {
    for (const ground of [colours.ground, colours.surface, colours.softSurface]) {
      expect(contrast(colours.ink, ground)).toBeGreaterThanOrEqual(7);
      expect(contrast(colours.quietInk, ground)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colours.controlLine, ground)).toBeGreaterThanOrEqual(3);
    }
    expect(contrast(colours.onPrimary, colours.primary)).toBeGreaterThanOrEqual(7);
  });
});
