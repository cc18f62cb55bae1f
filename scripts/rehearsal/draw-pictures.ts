// Draws the two pictures of nobody: `npx tsx scripts/rehearsal/draw-pictures.ts`. It needs libtiff-tools and libopenjp2-tools.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { encodeGroup4 } from '../specimens/group4.ts';
import { encodeJpeg2000 } from '../specimens/jpeg2000.ts';
import type { Picture } from '../specimens/sketchbook.ts';

type Colour = readonly [red: number, green: number, blue: number];

function paint(width: number, height: number, colourAt: (x: number, y: number) => Colour): Picture {
  const pixels = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    pixels.set(colourAt(pixel % width, Math.floor(pixel / width)), pixel * 3);
  }
  return { width, height, pixels };
}

/** Rows of slanted strokes where a card has its lines of text: as many changes of colour as words have. */
const front = paint(1011, 638, (x, y) => {
  const inLine = y % 64 >= 36 && x > 40 && x < 700;
  const inStroke = (x + Math.floor((y % 64) / 2)) % 22 < 9;
  return inLine && inStroke ? [0, 0, 0] : [255, 255, 255];
});

/** Rings of colour: something at every scale of the wavelet. */
const photo = paint(120, 160, (x, y) => {
  const wave = Math.sin(Math.hypot(x - 60, y - 80) / 4);
  return [128 + 90 * wave, 128 - 60 * wave, 40 + x].map(Math.round) as unknown as Colour;
});

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
writeFileSync(
  fileURLToPath(new URL('../../renderer/rehearsal/pictures-of-nobody.ts', import.meta.url)),
  `/** Made by scripts/rehearsal/draw-pictures.ts: strokes of a card's size, as bilevel TIFF in Group 4. */
export const frontOfNobody =
  '${base64(encodeGroup4(front, 7000))}';

/** Rings of colour of a photo's size, as JPEG 2000. */
export const photoOfNobody =
  '${base64(encodeJpeg2000(photo, 'boxes'))}';
`,
);
