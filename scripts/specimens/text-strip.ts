import type { Picture, Sketchbook } from './sketchbook.ts';

/** What a strip of printed text measures, at 300 dots an inch. */
export interface StripForm {
  readonly width: number;
  /** Of each line; the text is set to fit, and no smaller than this allows. */
  readonly lineHeight: number;
  readonly textSize: number;
}

/** Lines of black text on white, tightly around them, as the chip keeps a name or an address. */
export async function drawTextStrip(
  book: Sketchbook,
  lines: readonly string[],
  { width, lineHeight, textSize }: StripForm,
): Promise<Picture> {
  const height = lines.length * lineHeight;
  const texts = lines.map(
    (line, index) =>
      `<text id="line-${index}" x="${MARGIN}" y="${(index + 0.5) * lineHeight + textSize * KANJI_MIDDLE}"` +
      ` font-family="Noto Sans CJK JP" font-size="${textSize}" fill="#000">${line}</text>`,
  );
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    `<rect width="100%" height="100%" fill="#fff"/>${texts.join('')}</svg>`;
  const longest = Math.max(...(await book.measureTexts(svg)).values());
  if (longest > width - 2 * MARGIN) {
    throw new Error(`${lines.join(' / ')} is ${longest.toFixed(0)} pixels wide, in a strip of ${width}`);
  }
  return book.draw(svg, width, height);
}

/** Pixels on both sides of the text. */
const MARGIN = 8;

/** The middle of a kanji lies this far above the baseline, in parts of the text's height. */
const KANJI_MIDDLE = 0.38;
