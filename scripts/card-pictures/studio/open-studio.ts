import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { chromium } from 'playwright';
import { CHROMIUM } from '../../specimens/debian-package.ts';
import type { PicturePlan } from '../picture-plan.ts';
import type { PageAnswer } from './page-answer.ts';
import type { StudioWindow } from './page-entry.ts';

const ocrB = '/usr/share/fonts/opentype/ocr-b/OCRB.otf';

/** A Chromium that takes pictures; close it. */
export interface Studio {
  take(plan: PicturePlan): Promise<PageAnswer>;
  close(): Promise<void>;
}

export async function openStudio(): Promise<Studio> {
  const bundled = await build({
    entryPoints: [fileURLToPath(new URL('page-entry.ts', import.meta.url))],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2023',
  });
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      // Coloured or hinted glyph edges would differ from machine to machine.
      '--disable-lcd-text',
      '--font-render-hinting=none',
      '--force-color-profile=srgb',
    ],
  });
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

/** By its file: Debian's package has six faces of one name, outlined ones among them. */
function ocrBFace(): string {
  const font = readFileSync(ocrB).toString('base64');
  return `@font-face { font-family: 'Card OCR-B'; src: url(data:font/otf;base64,${font}) }`;
}
