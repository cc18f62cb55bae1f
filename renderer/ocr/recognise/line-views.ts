import type { LineView } from './cut-ink-line.ts';

/**
 * How each look cuts the line. Still pictures, and a card held still, show the same pixels again and again; these
 * differences make a reading that hangs on a single pixel fall apart instead of being counted twice.
 */
export const lineViews: readonly LineView[] = [
  { down: 0, tall: 1, wide: 1, right: 0 },
  { down: 0.7, tall: 0.95, wide: 0.98, right: 1 },
  { down: -0.7, tall: 1.05, wide: 1.03, right: -1 },
  { down: 0.5, tall: 1.08, wide: 1, right: 1 },
  { down: -0.5, tall: 0.92, wide: 0.97, right: 0 },
  { down: 1, tall: 1.02, wide: 1.03, right: -1 },
  { down: -1, tall: 0.98, wide: 1.02, right: 1 },
  { down: 0.2, tall: 1.04, wide: 0.96, right: 0 },
];

/** The view of a look; later looks go through all of them again. */
export const viewOfLook = (look: number): LineView =>
  lineViews[look % lineViews.length] ?? { down: 0, tall: 1, wide: 1, right: 0 };
