/**
 * Draws what the chips of our invented specimen cards hold: the front text layer and the portrait.
 *
 *     npx tsx scripts/specimens/draw-specimens.ts
 *
 * The pictures are kept in the repository: only someone who changes a holder or the card face needs this.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCardGeometry } from './card-face.ts';
import { requireDebianPackages } from './debian-package.ts';
import { FORGED_FACE, faceOf, type Face } from './faces.ts';
import { drawFrontLayer } from './front-layer.ts';
import { encodeGroup4 } from './group4.ts';
import { readHolders, SPECIMENS_FOLDER } from './holders.ts';
import { encodeJpeg2000 } from './jpeg2000.ts';
import { drawPortrait } from './portrait.ts';
import { openSketchbook, type Sketchbook } from './sketchbook.ts';

/** 在留カード等仕様書 1.5 §3.3.4: D0 is 7,000 bytes, filled up with NUL. */
const FRONT_LIMIT = 7000;

requireDebianPackages();
const geometry = readCardGeometry();
const sketchbook = await openSketchbook();
try {
  for (const holder of readHolders()) {
    const layer = await drawFrontLayer(sketchbook, geometry, holder);
    save(holder.name, 'front.tif', encodeGroup4(layer, FRONT_LIMIT));
    const face = faceOf(holder.name);
    if (face !== undefined) await savePortrait(sketchbook, holder.name, face);
  }
  await savePortrait(sketchbook, 'forged', FORGED_FACE);
} finally {
  await sketchbook.close();
}

async function savePortrait(book: Sketchbook, folder: string, face: Face): Promise<void> {
  const portrait = await drawPortrait(book, face);
  save(folder, face.form === 'codestream' ? 'photo.j2k' : 'photo.jp2', encodeJpeg2000(portrait, face.form));
}

function save(folder: string, name: string, bytes: Uint8Array): void {
  const path = join(SPECIMENS_FOLDER, folder);
  mkdirSync(path, { recursive: true });
  // A face that changes its form must not leave its other file behind.
  if (name.startsWith('photo.')) {
    for (const stale of ['photo.jp2', 'photo.j2k']) rmSync(join(path, stale), { force: true });
  }
  writeFileSync(join(path, name), bytes);
  console.log(`${folder}/${name}`.padEnd(40), `${bytes.length} bytes`);
}
