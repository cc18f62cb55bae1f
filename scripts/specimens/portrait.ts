import { clothes } from './clothes.ts';
import type { Face } from './faces.ts';
import { hair } from './hair.ts';
import type { Picture, Sketchbook } from './sketchbook.ts';

const WIDTH = 120;
const HEIGHT = 160;

/** A drawing that nobody takes for a photo: flat colours survive 3,000 bytes, and no real face is needed. */
export function drawPortrait(book: Sketchbook, face: Face): Promise<Picture> {
  const { behind, inFront } = hair(face.hairStyle, face.hair);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">` +
    `<rect width="100%" height="100%" fill="${face.background}"/>` +
    behind +
    neck(face) +
    clothes(face.clothes) +
    head(face) +
    beard(face) +
    features(face) +
    inFront +
    glasses(face) +
    mark() +
    `</svg>`;
  return book.draw(svg, WIDTH, HEIGHT);
}

function neck({ shade }: Face): string {
  return `<path d="M48 88 V118 Q60 128 72 118 V88 Z" fill="${shade}"/>`;
}

function head({ skin, shade }: Face): string {
  return (
    `<ellipse cx="33" cy="72" rx="5" ry="8" fill="${shade}"/><ellipse cx="87" cy="72" rx="5" ry="8" fill="${shade}"/>` +
    `<path d="M34 62 C34 30 86 30 86 62 C86 90 75 106 60 106 C45 106 34 90 34 62 Z" fill="${skin}"/>`
  );
}

function features({ shade, hair: brow }: Face): string {
  const line = (d: string, colour: string, width: number) =>
    `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round"/>`;
  const eye = (x: number) => `<ellipse cx="${x}" cy="71" rx="2.8" ry="3.4" fill="#2a2325"/>`;
  return (
    line('M44 63 Q49 59.5 54 62.5', brow, 2.4) +
    line('M66 62.5 Q71 59.5 76 63', brow, 2.4) +
    eye(49.5) +
    eye(70.5) +
    line('M60 72 Q56.5 82 61.5 82', shade, 2.2) +
    `<path d="M51 89.5 Q60 98.5 69 89.5 Q60 91.5 51 89.5 Z" fill="#fff" stroke="#8f4a3f" stroke-width="2" stroke-linejoin="round"/>` +
    `<circle cx="42.5" cy="82" r="4.5" fill="#e0685c" opacity="0.28"/><circle cx="77.5" cy="82" r="4.5" fill="#e0685c" opacity="0.28"/>`
  );
}

function beard({ beard: kind, hair: colour }: Face): string {
  if (kind === undefined) return '';
  const shape = {
    moustache: 'M48 88 Q54 82 60 85.5 Q66 82 72 88 Q66 88.5 60 87.5 Q54 88.5 48 88 Z',
    full: 'M34 66 C35 92 45 109 60 109 C75 109 85 92 86 66 C83 80 79 85 72 84 Q60 80 48 84 C41 85 37 80 34 66 Z',
  }[kind];
  return `<path d="${shape}" fill="${colour}"/>`;
}

function glasses({ glasses: worn }: Face): string {
  if (worn !== true) return '';
  const frame = 'fill="none" stroke="#3b3440" stroke-width="2"';
  return (
    `<rect x="40" y="64" width="18" height="15" rx="6" ${frame}/><rect x="62" y="64" width="18" height="15" rx="6" ${frame}/>` +
    `<path d="M58 70 Q60 68.5 62 70 M40 69 L34 67 M80 69 L86 67" fill="none" stroke="#3b3440" stroke-width="2"/>`
  );
}

function mark(): string {
  return (
    `<rect x="77" y="137" width="39" height="19" rx="4" fill="#fff"/>` +
    `<text x="96.5" y="152.5" text-anchor="middle" font-family="Noto Sans CJK JP" font-weight="700" font-size="16" fill="#a4262c">見本</text>`
  );
}
