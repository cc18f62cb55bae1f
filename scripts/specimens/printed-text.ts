import type { Box, CardFace, CardGeometry, ValuePlace } from './card-face.ts';

/** ID-1 (85.6 x 54 mm) at 300 dots an inch. */
export const LAYER = { width: 1011, height: 638 } as const;

export interface Inking {
  readonly colour: string;
  /** Pixels that the strokes grow by, half of them on each side. */
  readonly rim: number;
}

const TYPEFACES = {
  sans: 'font-family="Noto Sans CJK JP" font-weight="400"',
  // Figures of one width and a zero that is no letter O.
  monospace: 'font-family="DejaVu Sans Mono" font-weight="400"',
} as const;

/** The middle of a kanji lies this far above the baseline, in parts of the text's height. */
const KANJI_MIDDLE = 0.38;

export function valueText(name: string, place: ValuePlace, text: string, { colour, rim }: Inking): string {
  const { box, textHeight, align, typeface } = place;
  const size = textHeight * LAYER.height;
  const x = (align === 'start' ? box.x : box.x + box.width) * LAYER.width;
  const y = (box.y + box.height / 2) * LAYER.height + size * KANJI_MIDDLE;
  return (
    `<text id="${name}" x="${x.toFixed(2)}" y="${y.toFixed(2)}" text-anchor="${align}"` +
    ` font-size="${size.toFixed(2)}" ${TYPEFACES[typeface]}` +
    ` fill="${colour}" stroke="${colour}" stroke-width="${rim}" stroke-linejoin="round">${text}</text>`
  );
}

/** The mark leaves out the photo and the labels, which are drawn apart from this layer and must stay readable. */
export function roomForPrePrinted({ textHeights }: CardGeometry, face: CardFace): string {
  const labels = Object.values(face.fields).flatMap((field) => field.labels);
  const columns = labels.map(({ japanese, english, box }) => {
    // A Japanese character is as wide as it is high, a Latin capital about two thirds of that.
    const japaneseWidth = (japanese.length + 0.5) * textHeights.label.japanese;
    const englishWidth = (english.length + 1) * textHeights.label.english * 0.66;
    const width = (Math.max(japaneseWidth, englishWidth) * LAYER.height) / LAYER.width;
    const height = english === '' ? 1.4 * textHeights.label.japanese : box.height;
    return { x: box.x, y: box.y + (box.height - height) / 2, width: Math.min(box.width, width), height };
  });
  return [face.photo, ...columns].map((box) => `<rect ${rectangle(box)} fill="#fff"/>`).join('');
}

export function placeOf(face: CardFace, name: string): ValuePlace {
  const field = face.fields[name];
  if (field === undefined) throw new Error(`geometry.json has no place for ${name}`);
  return field.value;
}

function rectangle({ x, y, width, height }: Box): string {
  const [left, across] = [x * LAYER.width, width * LAYER.width];
  const [top, down] = [y * LAYER.height, height * LAYER.height];
  return `x="${left}" y="${top}" width="${across}" height="${down}"`;
}
