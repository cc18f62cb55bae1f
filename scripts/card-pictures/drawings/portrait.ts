import type { Random } from '../random.ts';

const skins = ['#f3cfae', '#e8b78f', '#d9a176', '#b57a50', '#8b5835'] as const;
const hairs = ['#1d1a1c', '#2c2226', '#5a3420', '#8d8a8c', '#b5562a'] as const;
const clothes = ['#38568c', '#3a4350', '#1f7a78', '#8a2f3b', '#e8e6df', '#d29a2b'] as const;

/** A drawn face in a window of the given size: enough for light and dark where a photo would be. */
export function portrait(random: Random, x: number, y: number, width: number, height: number): string {
  const [skin, hair, coat] = [random.pick(skins), random.pick(hairs), random.pick(clothes)];
  const ground = random.pick(['#dbe8ee', '#eceae4', '#c9d7ea', '#f4f4f2']);
  const fringe = random.between(38, 52);
  return (
    `<svg x="${x}" y="${y}" width="${width}" height="${height}" viewBox="0 0 120 160" preserveAspectRatio="xMidYMid slice">` +
    `<rect width="120" height="160" fill="${ground}"/>` +
    (random.chance(0.5) ? `<path d="M26 130 C18 20 102 20 94 130 Z" fill="${hair}"/>` : '') +
    `<path d="M6 160 C10 122 40 116 60 116 C80 116 110 122 114 160 Z" fill="${coat}"/>` +
    `<path d="M47 92 h26 v26 q-13 12 -26 0 Z" fill="${skin}" opacity="0.9"/>` +
    `<path d="M32 66 C32 30 88 30 88 66 C88 92 75 108 60 108 C45 108 32 92 32 66 Z" fill="${skin}"/>` +
    `<path d="M30 70 C26 22 94 22 90 70 C84 ${fringe + 10} 70 ${fringe} 60 ${fringe} C50 ${fringe} 36 ${fringe + 10} 30 70 Z" fill="${hair}"/>` +
    `<g fill="#2a2325"><ellipse cx="48" cy="72" rx="4" ry="2.6"/><ellipse cx="72" cy="72" rx="4" ry="2.6"/></g>` +
    `<path d="M42 65 q6 -4 12 0 M66 65 q6 -4 12 0 M60 74 q-4 10 1 12 M52 95 q8 4 16 0" fill="none" stroke="#6b4636" stroke-width="2"/>` +
    (random.chance(0.3)
      ? `<path d="M38 66 h20 v12 h-20 Z M62 66 h20 v12 h-20 Z M58 70 h4" fill="none" stroke="#3b3440" stroke-width="2"/>`
      : '') +
    `</svg>`
  );
}
