// Lines cut out of pictures that scripts/card-pictures photographs, for train_line_network.py:
//   npx tsx scripts/line-network/write-photographed-lines.ts --level hard --count 3000 --seed train --out DIR
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { greyOf } from '../../renderer/ocr/pixels/grey-image.ts';
import type { Quad } from '../../renderer/ocr/number-scanner.ts';
import { cutInkLine, type LineView } from '../../renderer/ocr/recognise/cut-ink-line.ts';
import { glyphClasses } from '../../renderer/ocr/recognise/glyph-classes.ts';
import { scoreWindows } from '../../renderer/ocr/recognise/glyph-network.ts';
import { parseGlyphNetwork } from '../../renderer/ocr/recognise/parse-glyph-network.ts';
import { generateCardPictures } from '../card-pictures/generate-card-pictures.ts';
import { pictureLevels } from '../card-pictures/picture-level.ts';
import { decodePicture } from '../ocr-bench/picture-file.ts';
import { Random } from '../glyph-network/random.ts';
import { alignText } from './align-text.ts';
import { openLineFile } from './line-file.ts';

const { values } = parseArgs({
  options: {
    level: { type: 'string', default: 'hard' },
    count: { type: 'string', default: '3000' },
    seed: { type: 'string', default: 'train' },
    out: { type: 'string', default: 'lines' },
  },
});

const cutsOfPicture = 4;
/** How far, in heights of a character, a corner of the zone may be from where it should be: as the kiosk's are. */
const cornerError = { along: 0.05, down: 0.045 };

const networkFile = new URL('../../renderer/ocr/recognise/glyph-network.bin', import.meta.url);
const network = parseGlyphNetwork(new Uint8Array(readFileSync(networkFile)));
const levels = pictureLevels.filter((level) => level === values.level);
const random = new Random(12345);
const write = openLineFile(values.out, `photographed-${values.level}-${values.seed}`);
const wanted = { levels, count: Number(values.count), seed: values.seed };
for await (const picture of generateCardPictures(wanted)) {
  const { number, numberCorners } = picture.truth;
  if (number === null || numberCorners === null) continue;
  const frame = greyOf(decodePicture(picture.file, picture.bytes));
  const labels = Array.from(number, (character) => glyphClasses.indexOf(character));
  for (let cut = 0; cut < cutsOfPicture; cut += 1) {
    const line = cutInkLine(frame, jittered(numberCorners), chooseView());
    const centres = alignText(scoreWindows(network, line), labels);
    if (centres !== null) write({ line, centres, labels });
  }
}

function jittered(zone: Quad): Quad {
  const height = Math.hypot(zone[3].x - zone[0].x, zone[3].y - zone[0].y);
  const moved = (corner: Quad[number]): Quad[number] => ({
    x: corner.x + cornerError.along * height * random.normal(),
    y: corner.y + cornerError.down * height * random.normal(),
  });
  return [moved(zone[0]), moved(zone[1]), moved(zone[2]), moved(zone[3])];
}

function chooseView(): LineView {
  return {
    down: random.between(-1.3, 1.3),
    tall: random.between(0.88, 1.12),
    wide: random.between(0.95, 1.05),
    right: random.between(-4, 4),
  };
}
