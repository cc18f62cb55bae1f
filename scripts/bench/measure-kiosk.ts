import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { startKiosk } from '../visit/kiosk-process.ts';

/** What a visitor waits for at the kiosk. */
export interface KioskTimes {
  /** Milliseconds from the process's start to a top screen that takes a number, as the page marks it. */
  readonly start: readonly number[];
  /** Milliseconds from the last card answer, as the page learns of it, to the painted result with its pictures. */
  readonly firstPaint: readonly number[];
  /** The same for every later visitor: by then the engine has compiled the result screen. */
  readonly laterPaint: readonly number[];
  /** Kilobytes of JavaScript, gzipped, before the top screen is there. */
  readonly initialScript: number;
}

/** Starts the kiosk `rounds` times on the Chromium shell and reads a specimen each time. */
export async function measureKiosk(projectDirectory: string, rounds: number): Promise<KioskTimes> {
  const start: number[] = [];
  const firstPaint: number[] = [];
  const laterPaint: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const begin = Date.now();
    const kiosk = await startKiosk(projectDirectory, ['--specimens']);
    try {
      start.push((await usableSince(kiosk.page)) - begin);
      // The screens behind the first one are fetched while a visitor types the number.
      await kiosk.page.waitForTimeout(2500);
      firstPaint.push(await measurePaint(kiosk.page));
      for (let visitor = 0; visitor < 3; visitor += 1) laterPaint.push(await measurePaint(kiosk.page));
    } finally {
      await kiosk.stop();
    }
  }
  return {
    start,
    firstPaint,
    laterPaint,
    initialScript: initialScriptSize(join(projectDirectory, 'out', 'renderer')),
  };
}

/** When the top screen took its first number, in milliseconds since 1970. */
function usableSince(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [mark] = performance.getEntriesByName('top-usable');
    return performance.timeOrigin + (mark?.startTime ?? Number.NaN);
  });
}

function measurePaint(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const painted = new Promise<number>((resolve) => {
      let answered = 0;
      const unsubscribe = window.kiosk.subscribe(({ session }) => {
        if (session.screen === 'reading' && session.step === 'verifying') answered = performance.now();
      });
      const look = (): void => {
        if (document.querySelector('[data-card-face="drawn"]') === null) requestAnimationFrame(look);
        // The next frame's begin is this one's end.
        else {
          unsubscribe();
          requestAnimationFrame(() => {
            resolve(performance.now() - answered);
          });
        }
      };
      look();
    });
    await window.kiosk.request('enter-number', { number: 'SP10000001AA' });
    await window.kiosk.request('start-reading', { specimen: 'permanent-resident' });
    const time = await painted;
    await window.kiosk.request('finish', null);
    await new Promise((resolve) => {
      setTimeout(resolve, 500);
    });
    return time;
  });
}

/** The first script and all that it imports at once. */
function initialScriptSize(directory: string): number {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    const text = readFileSync(join(directory, file), 'utf8');
    for (const [, imported = ''] of text.matchAll(/(?:from|import)\s*"\.\/([^"]+\.js)"/g)) visit(imported);
  };
  visit('main.js');
  const bytes = [...seen].reduce(
    (sum, file) => sum + gzipSync(readFileSync(join(directory, file))).length,
    0,
  );
  return bytes / 1000;
}
