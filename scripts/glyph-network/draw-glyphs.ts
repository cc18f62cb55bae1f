import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright';
import { glyphClasses } from '../../renderer/ocr/recognise/glyph-classes.ts';
import { typefaces, type Typeface } from './typefaces.ts';

/** Drawn glyphs are three times as large as the network sees them. */
export const drawnCapHeight = 48;
export const cellWidth = 96;
export const cellHeight = 84;
/** Row of the foot of a capital. */
export const baseline = 66;

/** What is no character of a card number, but is printed near one. */
export const otherGlyphs = '番号在留証明書国籍地域氏名日月年性別。：ー・＃abcdeghkmnqrsty%&@/+-=#:;';

/** The glyphs of one typeface: coverage, 0 to 255, in cells of `cellWidth` x `cellHeight`, glyph after glyph. */
export interface DrawnTypeface {
  readonly typeface: Typeface;
  readonly cells: Uint8Array;
  /** From one glyph to the next, in pixels, for every glyph. */
  readonly advances: readonly number[];
}

/** Where the files of Debian's font packages are: installed, or unpacked below a folder. */
export function findTypeface({ file }: Typeface, unpacked: string): string | undefined {
  const places = ['/usr/share/fonts', join(unpacked, 'usr/share/fonts')].map((place) => join(place, file));
  return places.find((path) => existsSync(path));
}

/** Draws every glyph of every typeface with Debian's Chromium. Throws where a package is missing. */
export async function drawGlyphs(unpacked: string): Promise<readonly DrawnTypeface[]> {
  const missing = typefaces.filter((typeface) => findTypeface(typeface, unpacked) === undefined);
  if (missing.length > 0) {
    const names = [...new Set(missing.map(({ debianPackage }) => debianPackage))].join(' ');
    throw new Error(`Missing: apt-get install (or download and dpkg -x to ${unpacked}): ${names}`);
  }
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const drawn: DrawnTypeface[] = [];
    for (const typeface of typefaces) {
      drawn.push(await drawTypeface(page, typeface, findTypeface(typeface, unpacked) ?? ''));
    }
    return drawn;
  } finally {
    await browser.close();
  }
}

async function drawTypeface(page: Page, typeface: Typeface, path: string): Promise<DrawnTypeface> {
  const font = (await readFile(path)).toString('base64');
  const asked = {
    font,
    glyphs: Array.from(glyphClasses + otherGlyphs),
    drawnCapHeight,
    cellWidth,
    cellHeight,
    baseline,
  };
  const { coverage, advances } = await page.evaluate(async (asked) => {
    const bytes = Uint8Array.from(atob(asked.font), (character) => character.charCodeAt(0));
    const face = await new FontFace('drawn', bytes).load();
    document.fonts.add(face);
    const canvas = new OffscreenCanvas(asked.cellWidth, asked.cellHeight * asked.glyphs.length);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('there is no canvas');
    context.font = '100px drawn';
    const size = (100 * asked.drawnCapHeight) / context.measureText('H').actualBoundingBoxAscent;
    context.font = `${size}px drawn, sans-serif`;
    context.textAlign = 'center';
    const advances = asked.glyphs.map((glyph, index) => {
      context.save();
      context.beginPath();
      context.rect(0, index * asked.cellHeight, asked.cellWidth, asked.cellHeight);
      context.clip();
      context.fillText(glyph, asked.cellWidth / 2, index * asked.cellHeight + asked.baseline);
      context.restore();
      return context.measureText(glyph).width;
    });
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    let coverage = '';
    for (let at = 3; at < data.length; at += 4) coverage += String.fromCharCode(data[at] ?? 0);
    document.fonts.delete(face);
    return { coverage: btoa(coverage), advances };
  }, asked);
  return { typeface, cells: new Uint8Array(Buffer.from(coverage, 'base64')), advances };
}
