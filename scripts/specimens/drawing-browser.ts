import { chromium, type Browser } from 'playwright';
import { CHROMIUM } from './debian-package.ts';

/** A Chromium that draws the same pixels on every machine; close it. */
export function openDrawingBrowser(): Promise<Browser> {
  return chromium.launch({
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
}
