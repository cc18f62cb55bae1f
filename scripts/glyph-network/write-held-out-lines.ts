// Writes lines of the held-out typefaces for the tests of the glyph network, one below the other:
//   npx tsx scripts/glyph-network/write-held-out-lines.ts FONTS-DIR
import { writeFileSync } from 'node:fs';
import { encode } from 'fast-png';
import { noGlyph, glyphClasses } from '../../renderer/ocr/recognise/glyph-classes.ts';
import { lineHeight } from '../../renderer/ocr/recognise/ink-line.ts';
import { composeLine, lineWidth, type ComposedLine } from './compose-line.ts';
import { drawGlyphs } from './draw-glyphs.ts';
import { Random } from './random.ts';

const folder = 'test/renderer/ocr/recognise';
const linesWanted = 40;

const faces = (await drawGlyphs(process.argv[2] ?? '/nonexistent')).filter(
  ({ typeface }) => typeface.heldOut,
);
const random = new Random(4);
const lines: (ComposedLine & { readonly text: string; readonly face: string })[] = [];
for (let count = 0; lines.length < linesWanted; count += 1) {
  const face = faces[count % faces.length];
  if (face === undefined) break;
  const composed = composeLine(face, random);
  if (composed.labels.includes(noGlyph)) continue;
  const text = composed.labels.map((label) => glyphClasses[label]).join('');
  lines.push({ ...composed, text, face: face.typeface.file });
}
const pixels = new Uint8Array(lineWidth * lineHeight * lines.length);
lines.forEach(({ grey }, at) => {
  pixels.set(grey.map(Math.round), at * lineWidth * lineHeight);
});
writeFileSync(
  `${folder}/held-out-lines.png`,
  encode({ width: lineWidth, height: lineHeight * lines.length, data: pixels, channels: 1, depth: 8 }),
);
const labels = lines.map(({ text, face, centres }) => ({
  text,
  face,
  centres: centres.map((centre) => Number(centre.toFixed(1))),
}));
writeFileSync(`${folder}/held-out-lines.json`, `${JSON.stringify(labels)}\n`);
