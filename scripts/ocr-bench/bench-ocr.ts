import { appendFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright';
import { benchUsage, parseBenchOptions, type BenchOptions } from './bench-options.ts';
import { drawnPictures, folderPictures, type BenchPicture } from './bench-pictures.ts';
import type { BenchWindow, HeldPicture } from './bench-window.ts';
import { measureEndurance } from './measure-endurance.ts';
import { openBenchPage } from './open-bench-page.ts';
import { stageOutcomes, stageTable } from './stage-table.ts';
import { describeTally, tallyOutcomes, type Outcome } from './tally.ts';

const out = fileURLToPath(new URL('../../out', import.meta.url));
/** A picture is held as if for a second of video: looks that begin within it count. */
const heldMilliseconds = 1000;
/** Where everything that each look said is kept, for whoever sets the limits of acceptance: nothing is accepted then. */
const trace = process.env['OCR_BENCH_TRACE'];
/** Plain Tesseract and the stages between are always shown beside the result, on so many pictures of each level. */
const comparedPictures = 10;

async function main(options: BenchOptions): Promise<void> {
  const { frames, levels, count, seed } = options;
  const { page, close } = await openBenchPage(out);
  try {
    const pictures = frames === null ? drawnPictures(levels, count, seed) : folderPictures(frames);
    if (options.endurance > 0) await measureEndurance(page, pictures, options.endurance);
    else await measurePictures(page, pictures, options);
  } finally {
    await close();
  }
}

async function measurePictures(
  page: Page,
  pictures: AsyncIterable<BenchPicture> | Iterable<BenchPicture>,
  { stages, json }: BenchOptions,
): Promise<void> {
  const outcomes: Outcome[] = [];
  const byStage: Outcome[] = [];
  for await (const picture of pictures) {
    const held = await hold(page, picture);
    const { file, level, number: wanted } = picture;
    const { number, milliseconds } = held;
    const outcome = { level, file, wanted, number, milliseconds };
    outcomes.push(outcome);
    const ofLevel = outcomes.filter((earlier) => earlier.level === level).length;
    if (stages || ofLevel <= comparedPictures)
      byStage.push(...(await stageOutcomes(page, picture)), { ...outcome, stage: 'frames’ vote' });
    keepTrace({ file, level, wanted, ...held });
    printPicture(picture, held);
  }
  const tallies = tallyOutcomes(outcomes);
  if (json) console.log(JSON.stringify({ summary: tallies, stages: stageTable(byStage) }));
  else {
    for (const tally of tallies) console.log(describeTally(tally));
    console.log(
      `What each stage adds${stages ? '' : `, on the first ${comparedPictures} pictures of a level`}:`,
    );
    for (const { stage, tally } of stageTable(byStage))
      console.log(`${stage.padEnd(28)} ${describeTally(tally)}`);
  }
}

function hold(page: Page, { bytes }: BenchPicture): Promise<HeldPicture> {
  return page.evaluate<HeldPicture, readonly [string, number, boolean]>(
    ([base64, milliseconds, toTheEnd]) =>
      (globalThis as unknown as BenchWindow).holdPicture(base64, milliseconds, toTheEnd),
    [Buffer.from(bytes).toString('base64'), heldMilliseconds, trace !== undefined],
  );
}

function printPicture({ file, number: wanted }: BenchPicture, held: HeldPicture): void {
  const { number, confidence, uncertain, looks } = held;
  const milliseconds = Math.round(held.milliseconds);
  const exact = wanted === undefined ? {} : { exact: number === wanted };
  console.log(
    JSON.stringify({
      file,
      number,
      milliseconds,
      confidence: Number(confidence.toFixed(4)),
      uncertain,
      looks,
      ...exact,
    }),
  );
}

function keepTrace(held: unknown): void {
  if (trace !== undefined) appendFileSync(trace, `${JSON.stringify(held)}\n`);
}

const options = parseBenchOptions(process.argv.slice(2));
if (options === null) {
  console.error(benchUsage);
  process.exitCode = 2;
} else {
  await main(options);
  process.exit();
}
