import type { Random } from '../random.ts';

/** ISO/IEC 7810 ID-1, in millimetres. */
export const idOne = { widthMm: 85.6, heightMm: 53.98, cornerMm: 3.18 } as const;

export interface TextStyle {
  readonly size: number;
  readonly fill?: string;
  readonly family?: string;
  readonly weight?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly spacing?: number;
  readonly turned?: number;
}

const sans = "'Noto Sans CJK JP', 'Noto Sans', sans-serif";

/** One line of text; `size` is the type's size in the drawing's units, `y` its base line. */
export function text(x: number, y: number, words: string, style: TextStyle): string {
  const {
    size,
    fill = '#222',
    family = sans,
    weight = 400,
    anchor = 'start',
    spacing = 0,
    turned = 0,
  } = style;
  const turn = turned === 0 ? '' : ` transform="rotate(${turned} ${x} ${y})"`;
  return (
    `<text x="${x}" y="${y}" font-family="${family}" font-size="${size}" font-weight="${weight}" fill="${fill}"` +
    ` text-anchor="${anchor}" letter-spacing="${spacing}"${turn}>${escaped(words)}</text>`
  );
}

const escaped = (words: string) =>
  words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** An SVG picture whose unit is the millimetre. */
export function drawing(widthMm: number, heightMm: number, content: string): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${widthMm}" height="${heightMm}"` +
    ` viewBox="0 0 ${widthMm} ${heightMm}" xml:space="preserve" xml:lang="ja">${content}</svg>`
  );
}

export function rectangle(x: number, y: number, width: number, height: number, attributes: string): string {
  return `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${attributes}/>`;
}

/** A ground that runs from one colour over a second to a third, from corner to corner. */
export function paper(widthMm: number, heightMm: number, colours: readonly [string, string, string]): string {
  const stops = colours.map((colour, at) => `<stop offset="${at / 2}" stop-color="${colour}"/>`).join('');
  return (
    `<defs><linearGradient id="paper" x1="0" y1="0" x2="1" y2="1">${stops}</linearGradient></defs>` +
    rectangle(0, 0, widthMm, heightMm, 'fill="url(#paper)"')
  );
}

/** Fine lines as on printed forms: rosettes or waves of our own. They imitate no security print. */
export function fineLines(random: Random, widthMm: number, heightMm: number, colour: string): string {
  const opacity = random.between(0.12, 0.4).toFixed(2);
  const path = random.chance(0.5) ? waves(random, widthMm, heightMm) : rosettes(random, widthMm, heightMm);
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="0.09" opacity="${opacity}"/>`;
}

function waves(random: Random, widthMm: number, heightMm: number): string {
  const [gap, rise, wave] = [random.between(0.9, 1.8), random.between(0.6, 3), random.between(14, 40)];
  let path = '';
  for (let line = -2; line * gap < heightMm + 4; line++) {
    for (let x = 0; x <= widthMm + 1.6; x += 1.6) {
      const y = line * gap + rise * Math.sin((x / wave) * 2 * Math.PI + line * 0.15);
      path += `${x === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(2)}`;
    }
  }
  return path;
}

function rosettes(random: Random, widthMm: number, heightMm: number): string {
  const rosette = () => {
    const [centreX, centreY] = [random.between(0, widthMm), random.between(0, heightMm)];
    const [radius, depth, petals] = [
      random.between(15, 32),
      random.between(0.25, 0.5),
      7 + random.integer(9),
    ];
    const points = Array.from({ length: 1120 }, (_, step) => {
      const angle = (step / 140) * 2 * Math.PI;
      const reach = radius * (1 - depth / 2 + (depth / 2) * Math.cos((petals + 1 / 8) * angle));
      return `${(centreX + reach * Math.cos(angle)).toFixed(2)} ${(centreY + reach * Math.sin(angle)).toFixed(2)}`;
    });
    return `M${points.join('L')}Z`;
  };
  return rosette() + rosette();
}
