// Lines of many typefaces, as scripts/glyph-network composes them, for train_line_network.py:
//   npx tsx scripts/line-network/write-composed-lines.ts --fonts DIR --lines 21000 --seed 77 --out DIR
import { parseArgs } from 'node:util';
import { composeLine } from '../glyph-network/compose-line.ts';
import { drawGlyphs } from '../glyph-network/draw-glyphs.ts';
import { Random } from '../glyph-network/random.ts';
import { openLineFile } from './line-file.ts';

const { values } = parseArgs({
  options: {
    fonts: { type: 'string', default: '/nonexistent' },
    lines: { type: 'string', default: '21000' },
    seed: { type: 'string', default: '77' },
    out: { type: 'string', default: 'lines' },
  },
});

const faces = (await drawGlyphs(values.fonts)).filter(({ typeface }) => !typeface.heldOut);
const random = new Random(Number(values.seed));
const write = openLineFile(values.out, 'composed');
for (let count = 0; count < Number(values.lines); count += 1) {
  const face = faces[random.below(faces.length)];
  if (face !== undefined) write(composeLine(face, random));
}
