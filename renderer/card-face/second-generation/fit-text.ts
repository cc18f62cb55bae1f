/** A box and a text height, both in one unit. */
export interface TextRoom {
  readonly width: number;
  readonly height: number;
  readonly textHeight: number;
}

const lineHeight = 1.2;
const mostLines = 6;

/** About how wide a text is, in its own height, rather too much than too little. */
export function widthInEm(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

function widthOf(character: string): number {
  if (/[ilj.,:;'|! ]/u.test(character)) return 0.32;
  if (/[a-z()[\]\-/]/u.test(character)) return 0.58;
  return /[A-Z0-9]/u.test(character) ? 0.7 : 1;
}

/**
 * The height in which a text fits its room, on as many lines as make it largest; never more than it should be. Nothing
 * is cut off: what fits on no number of lines is made as small as the last one asks for.
 */
export function fitText(text: string, { width, height, textHeight }: TextRoom): number {
  const em = Math.max(1, widthInEm(text));
  const sizes = Array.from({ length: mostLines }, (_, index) => {
    const lines = index + 1;
    const byHeight = lines === 1 ? textHeight : height / (lines * lineHeight);
    // A line ends up to one character early.
    const byWidth = lines === 1 ? width / em : width / (em / lines + 1);
    return Math.min(textHeight, byHeight, byWidth);
  });
  return Math.max(...sizes);
}
