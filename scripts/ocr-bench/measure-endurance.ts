import type { CDPSession, Page } from 'playwright';
import type { BenchPicture } from './bench-pictures.ts';
import type { BenchWindow } from './bench-window.ts';

/** Pictures that go round. */
const loopLength = 12;

/** What the page takes at one moment. */
interface Footprint {
  readonly heapMegabytes: number;
  readonly workers: number;
}

/**
 * Keeps the camera running over a loop of pictures, and prints what the page takes at the start and at the end, and the
 * longest time that its thread was busy.
 */
export async function measureEndurance(
  page: Page,
  pictures: AsyncIterable<BenchPicture> | Iterable<BenchPicture>,
  minutes: number,
): Promise<void> {
  const loop: string[] = [];
  for await (const { bytes } of pictures) {
    if (loop.push(Buffer.from(bytes).toString('base64')) === loopLength) break;
  }
  const devtools = await page.context().newCDPSession(page);
  await holdOnce(page, loop);
  const start = await footprintOf(page, devtools);
  const end = performance.now() + minutes * 60_000;
  let longest = 0;
  let looks = 0;
  while (performance.now() < end) {
    const { longestTask, looks: more } = await holdOnce(page, loop);
    longest = Math.max(longest, longestTask);
    looks += more;
  }
  const last = await footprintOf(page, devtools);
  const left = await endWorkers(page);
  console.log(
    JSON.stringify({
      minutes,
      looks,
      start,
      end: last,
      longestTaskMilliseconds: longest,
      workersAfterClosing: left,
    }),
  );
}

async function holdOnce(
  page: Page,
  loop: readonly string[],
): Promise<{ readonly longestTask: number; readonly looks: number }> {
  return page.evaluate(
    (pictures) => (globalThis as unknown as BenchWindow).holdLoop(pictures),
    loop as string[],
  );
}

async function footprintOf(page: Page, devtools: CDPSession): Promise<Footprint> {
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await devtools.send('Runtime.getHeapUsage')) as { readonly usedSize: number };
  return { heapMegabytes: Number((usedSize / 2 ** 20).toFixed(2)), workers: page.workers().length };
}

/** Closes the scanner as the camera screen does, and says how many workers are left. */
async function endWorkers(page: Page): Promise<number> {
  await page.evaluate(() => {
    (globalThis as unknown as BenchWindow).endEngine();
  });
  await page.waitForTimeout(500);
  return page.workers().length;
}
