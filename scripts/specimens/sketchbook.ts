import { decode } from 'fast-png';
import { openDrawingBrowser } from './drawing-browser.ts';

/** RGB, three bytes a pixel, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

/** Turns SVG into pixels. */
export interface Sketchbook {
  draw(svg: string, width: number, height: number): Promise<Picture>;
  /** The width of every `<text id>` of the drawing, in its pixels. */
  measureTexts(svg: string): Promise<ReadonlyMap<string, number>>;
  close(): Promise<void>;
}

export async function openSketchbook(): Promise<Sketchbook> {
  const browser = await openDrawingBrowser();
  const page = await browser.newPage({ deviceScaleFactor: 1 });
  const show = (svg: string) =>
    page.setContent(
      `<html lang="ja"><body style="margin:0"><style>svg{display:block}</style>${svg}</body></html>`,
    );
  return {
    async draw(svg, width, height) {
      await page.setViewportSize({ width, height });
      await show(svg);
      return rgbOf(await page.screenshot({ type: 'png' }));
    },
    async measureTexts(svg) {
      await show(svg);
      const widths = await page.$$eval('text[id]', (texts) =>
        texts.map((text) => [text.id, (text as unknown as SVGTextElement).getComputedTextLength()] as const),
      );
      return new Map(widths);
    },
    close: () => browser.close(),
  };
}

function rgbOf(png: Uint8Array): Picture {
  const { width, height, channels, depth, data } = decode(png);
  if (depth !== 8 || channels < 3) throw new Error('Chromium took a screenshot that is not 8-bit colour');
  const pixels = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel++) {
    for (let channel = 0; channel < 3; channel++) {
      pixels[pixel * 3 + channel] = data[pixel * channels + channel] ?? 0;
    }
  }
  return { width, height, pixels };
}
