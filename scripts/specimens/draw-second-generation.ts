/**
 * Draws what the chips of our invented second-generation cards hold: name, address and portrait.
 *
 *     npx tsx scripts/specimens/draw-second-generation.ts
 *
 * The pictures are kept in the repository: only someone who changes a holder needs this.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { requireDebianPackages } from './debian-package.ts';
import { encodeGroup4 } from './group4.ts';
import { SPECIMENS_FOLDER } from './holders.ts';
import { encodeJpeg2000 } from './jpeg2000.ts';
import { drawPortrait } from './portrait.ts';
import { secondGenerationFace } from './second-generation-faces.ts';
import { openSketchbook } from './sketchbook.ts';
import { drawTextStrip } from './text-strip.ts';

/** 第２世代在留カード等仕様書 1.1 §3.3.4: D0 and DFD1 are at most this long. */
const TEXT_LIMIT = 2500;

// The specification gives no size. These are plausible widths on a card of 1,011 pixels: 85.6 mm at 300 dots an inch.
const NAME = { width: 680, lineHeight: 56, textSize: 40 } as const;
const ADDRESS = { width: 720, lineHeight: 52, textSize: 36 } as const;

const folder = join(SPECIMENS_FOLDER, 'second-generation');
const lines = z.array(z.string()).min(1).max(2);
const holders = z
  .array(
    z.object({
      name: z.string().regex(/^[a-z-]+$/),
      drawn: z.strictObject({ name: lines, address: lines }),
      face: z.boolean(),
    }),
  )
  .parse(JSON.parse(readFileSync(join(folder, 'holders.json'), 'utf8')));

requireDebianPackages();
const sketchbook = await openSketchbook();
try {
  for (const { name, drawn, face: hasFace } of holders) {
    const nameStrip = await drawTextStrip(sketchbook, drawn.name, NAME);
    const addressStrip = await drawTextStrip(sketchbook, drawn.address, ADDRESS);
    save(name, 'name.tif', encodeGroup4(nameStrip, TEXT_LIMIT));
    save(name, 'address.tif', encodeGroup4(addressStrip, TEXT_LIMIT));
    const face = secondGenerationFace(name);
    if (hasFace !== (face !== undefined)) throw new Error(`${name}: holders and faces disagree`);
    if (face) save(name, 'face.jp2', encodeJpeg2000(await drawPortrait(sketchbook, face), face.form));
  }
} finally {
  await sketchbook.close();
}

function save(holder: string, name: string, bytes: Uint8Array): void {
  mkdirSync(join(folder, holder), { recursive: true });
  writeFileSync(join(folder, holder, name), bytes);
  console.log(`${holder}/${name}`.padEnd(40), `${bytes.length} bytes`);
}
