import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { openDrawingBrowser } from '../../specimens/drawing-browser.ts';
import type { PicturePlan } from '../picture-plan.ts';
import type { PageAnswer } from './page-answer.ts';
import type { StudioWindow } from './page-entry.ts';

const fonts = '/usr/share/fonts';
const ocrB = `${fonts}/opentype/ocr-b/OCRB.otf`;

/** Without them Chromium would take others and say nothing. */
const typefaceFiles = [
  ocrB,
  `${fonts}/opentype/noto/NotoSansCJK-Regular.ttc`,
  `${fonts}/truetype/liberation/LiberationSansNarrow-Regular.ttf`,
  `${fonts}/truetype/dejavu/DejaVuSansMono.ttf`,
  `${fonts}/truetype/noto/NotoSans-Regular.ttf`,
  `${fonts}/truetype/noto/NotoSansMono-Regular.ttf`,
];

/** A Chromium that takes pictures; close it. */
export interface Studio {
  take(plan: PicturePlan): Promise<PageAnswer>;
  close(): Promise<void>;
}

/** Needs the packages that `cardPicturePackages` of scripts/set-up.mjs lists; throws where a typeface is missing. */
export async function openStudio(): Promise<Studio> {
  const missing = typefaceFiles.filter((file) => !existsSync(file));
  if (missing.length > 0) throw new Error(`typefaces are missing: ${missing.join(', ')}`);
  const bundled = await build({
    entryPoints: [join(projectDirectory(), 'scripts/card-pictures/studio/page-entry.ts')],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2023',
  });
  const browser = await openDrawingBrowser();
  const page = await browser.newPage();
  await page.setContent(`<html lang="ja"><style>${ocrBFace()}</style></html>`);
  await page.addScriptTag({ content: bundled.outputFiles.map(({ text }) => text).join('') });
  await page.evaluate(() => document.fonts.load("100px 'Card OCR-B'"));
  return {
    take: (plan) =>
      page.evaluate((wanted) => (globalThis as unknown as StudioWindow).takeCardPicture(wanted), plan),
    close: () => browser.close(),
  };
}

/** The page's part is bundled from its source, also when this runs from a bundle in out/. */
function projectDirectory(): string {
  let directory = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(directory, 'package.json'))) {
    if (dirname(directory) === directory) throw new Error('this does not run inside the project');
    directory = dirname(directory);
  }
  return directory;
}

/** By its file: Debian's package has six faces of one name, outlined ones among them. */
function ocrBFace(): string {
  const font = readFileSync(ocrB).toString('base64');
  return `@font-face { font-family: 'Card OCR-B'; src: url(data:font/otf;base64,${font}) }`;
}
