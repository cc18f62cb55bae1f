import type { CDPSession, Page } from 'playwright';
import type { BenchPicture } from './bench-pictures.ts';
import type { BenchWindow } from './bench-window.ts';
import { rendererMemory, type RendererMemory } from './renderer-memory.ts';

/** Pictures that go round. */
const loopLength = 12;
/** Milliseconds from one sample to the next, at least: a loop is finished first. */
const sampleInterval = 60_000;

/** What the page takes at one moment. */
interface Footprint {
  /** Since the camera began to run, after a loop that is not counted. */
  readonly minutes: number;
  readonly looks: number;
  /** The page's own objects. */
  readonly heapMegabytes: number;
  /** All of its process, with the workers and WebAssembly. */
  readonly renderer: RendererMemory | null;
  readonly workers: number;
}

/** The sessions that a footprint is taken with. */
interface Devtools {
  readonly page: Page;
  readonly ofPage: CDPSession;
  readonly ofBrowser: CDPSession;
}

/**
 * Keeps the camera running over a loop of pictures, and prints what the page takes at the start, every minute and at the
 * end, and the longest time that its thread was busy.
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
  const devtools = await devtoolsOf(page);
  await holdOnce(page, loop);
  const begun = performance.now();
  let longest = 0;
  let looks = 0;
  const sample = async (): Promise<void> => {
    console.log(JSON.stringify(await footprintOf(devtools, performance.now() - begun, looks)));
  };
  await sample();
  let next = begun + sampleInterval;
  while (performance.now() < begun + minutes * 60_000) {
    const { longestTask, looks: more } = await holdOnce(page, loop);
    longest = Math.max(longest, longestTask);
    looks += more;
    if (performance.now() < next) continue;
    await sample();
    next += sampleInterval;
  }
  await sample();
  const left = await endWorkers(page);
  console.log(
    JSON.stringify({ minutes, looks, longestTaskMilliseconds: longest, workersAfterClosing: left }),
  );
}

async function devtoolsOf(page: Page): Promise<Devtools> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('the page has no browser');
  const ofPage = await page.context().newCDPSession(page);
  return { page, ofPage, ofBrowser: await browser.newBrowserCDPSession() };
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

async function footprintOf(
  { page, ofPage, ofBrowser }: Devtools,
  milliseconds: number,
  looks: number,
): Promise<Footprint> {
  await ofPage.send('HeapProfiler.collectGarbage');
  const { usedSize } = (await ofPage.send('Runtime.getHeapUsage')) as { readonly usedSize: number };
  return {
    minutes: Number((milliseconds / 60_000).toFixed(2)),
    looks,
    heapMegabytes: Number((usedSize / 2 ** 20).toFixed(2)),
    renderer: await rendererMemory(ofBrowser),
    workers: page.workers().length,
  };
}

/** Closes the scanner as the camera screen does, and says how many workers are left. */
async function endWorkers(page: Page): Promise<number> {
  await page.evaluate(() => {
    (globalThis as unknown as BenchWindow).endEngine();
  });
  await page.waitForTimeout(500);
  return page.workers().length;
}
