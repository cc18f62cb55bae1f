/**
 * 見本 SPECIMEN across the face, part of the layer itself: whatever shows this picture shows the mark.
 * Outlines, because filled glyphs would hide the text and every extra edge costs bytes of the 7,000.
 */
export function specimenMark(): string {
  const outline = 'fill="#fff" stroke="#000" stroke-linejoin="round"';
  const typeface = 'font-family="Noto Sans CJK JP" font-weight="700"';
  // Towards the lower right, where rows are short: lines of text would drown 見 and break SPECIMEN up.
  return (
    `<g transform="rotate(-24)" ${outline} ${typeface}>` +
    `<text x="305" y="655" text-anchor="middle" font-size="270" stroke-width="3">見本</text>` +
    `<text x="483" y="728" font-size="52" letter-spacing="1" text-anchor="end" stroke-width="2">SPECIMEN</text>` +
    `</g>` +
    // And once more where no line of text ever comes: long lines break the large mark up.
    `<text x="970" y="124" ${typeface} font-size="36" text-anchor="end" fill="#000">見本 SPECIMEN</text>`
  );
}
