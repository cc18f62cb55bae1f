import { appendFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { benchUsage, parseBenchOptions, type BenchOptions } from './bench-options.ts';
import { drawnPictures, folderPictures } from './bench-pictures.ts';
import type { BenchWindow, HeldPicture } from './bench-window.ts';
import { openBenchPage } from './open-bench-page.ts';
import { tallyOutcomes, type Outcome, type Tally } from './tally.ts';

/** Runs from out/ocr-bench/. */
const out = fileURLToPath(new URL('../', import.meta.url));
/** A picture is held as if for a second of video: looks that begin within it count. */
const heldMilliseconds = 1000;

async function main(options: BenchOptions): Promise<void> {
  const { frames, levels, count, seed, json } = options;
  const { page, close } = await openBenchPage(out);
  const outcomes: Outcome[] = [];
  try {
    const pictures = frames === null ? drawnPictures(levels, count, seed) : folderPictures(frames);
    for await (const { file, bytes, level, number: wanted } of pictures) {
      const held = await page.evaluate<HeldPicture, readonly [string, number]>(
        ([base64, milliseconds]) => (globalThis as unknown as BenchWindow).holdPicture(base64, milliseconds),
        [Buffer.from(bytes).toString('base64'), heldMilliseconds],
      );
      const { number, milliseconds, confidence, uncertain, looks } = held;
      outcomes.push({ level, file, wanted, number, milliseconds });
      keepTrace({ file, level, wanted, ...held });
      console.log(
        JSON.stringify({
          file,
          number,
          milliseconds: Math.round(milliseconds),
          confidence: Number(confidence.toFixed(4)),
          uncertain,
          looks,
          ...(wanted === undefined ? {} : { exact: number === wanted }),
        }),
      );
    }
  } finally {
    await close();
  }
  const tallies = tallyOutcomes(outcomes);
  if (json) console.log(JSON.stringify({ summary: tallies }));
  else for (const tally of tallies) console.log(describe(tally));
}

/** Everything that each look said, for whoever sets the limits of acceptance. */
function keepTrace(held: unknown): void {
  const trace = process.env['OCR_BENCH_TRACE'];
  if (trace !== undefined) appendFileSync(trace, `${JSON.stringify(held)}\n`);
}

function describe({ level, pictures, exact, wrong, missed, medianMilliseconds }: Tally): string {
  const share = pictures === 0 ? '-' : `${((100 * exact) / pictures).toFixed(1)} %`;
  const time = medianMilliseconds === null ? '-' : `${Math.round(medianMilliseconds)} ms`;
  return `${level.padEnd(10)} ${pictures} pictures: exact ${exact} (${share}), wrong ${wrong}, missed ${missed}, median ${time}`;
}

const options = parseBenchOptions(process.argv.slice(2));
if (options === null) {
  console.error(benchUsage);
  process.exitCode = 2;
} else {
  await main(options);
  process.exit();
}
