export interface Guilloche {
  readonly centreX: number;
  readonly centreY: number;
  readonly radius: number;
  readonly petals: number;
  /** How far the petals reach in, as a fraction of the radius. */
  readonly depth: number;
}

const turns = 10;
const stepsPerTurn = 120;

/** A rosette of one closed line. It decorates; it imitates no security print. */
export function guillochePath({ centreX, centreY, radius, petals, depth }: Guilloche): string {
  const points = Array.from({ length: turns * stepsPerTurn }, (_, step) => {
    const angle = (step / stepsPerTurn) * 2 * Math.PI;
    const reach = radius * (1 - depth / 2 + (depth / 2) * Math.cos((petals + 1 / turns) * angle));
    return `${(centreX + reach * Math.cos(angle)).toFixed(1)} ${(centreY + reach * Math.sin(angle)).toFixed(1)}`;
  });
  return `M${points.join('L')}Z`;
}
