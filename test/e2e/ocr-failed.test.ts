import { cpSync, readFileSync, rmSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { until } from '../../scripts/virtual-desk/pcsc-system.ts';
import { projectDirectory } from '../specimen-reading.ts';
import { copyProgramWithout } from './broken-program.ts';
import {
  button,
  field,
  startAtTop,
  startCameraKiosk,
  statesOfTracks,
  watchPage,
  words,
  type CameraKiosk,
} from './camera-kiosk.ts';
import { screenshots } from './kiosk-desk.ts';

const language = 'ocr/eng.traineddata.gz';
const tesseractWorker = 'ocr/tesseract-worker.js';
const cores = ['lstm', 'simd-lstm', 'relaxedsimd-lstm'].map((core) => `ocr/tesseract-core-${core}`);
const files: readonly (readonly [string, readonly string[]])[] = [
  ['the worker that looks at pixels', ['ocr-worker.js']],
  ['the network', ['ocr/glyph-network.bin']],
  ["Tesseract's worker", [tesseractWorker]],
  ["Tesseract's program", ['ocr/tesseract-program.js']],
  // Which of them is loaded depends on the processor.
  ["Tesseract's core", cores.map((core) => `${core}.js`)],
  ["the core's WebAssembly", cores.map((core) => `${core}.wasm`)],
  ['the language', [language]],
];

describe('a kiosk whose recogniser is broken', () => {
  let folder: string;
  let camera: CameraKiosk;
  const place = (file: string): string => join(folder, 'out/renderer', file);
  const repair = (file: string): void => {
    cpSync(join(projectDirectory, 'out/renderer', file), place(file));
  };
  beforeAll(async () => {
    folder = copyProgramWithout(`out/renderer/${language}`);
    camera = await startCameraKiosk(0, folder);
  });
  afterEach(() => {
    for (const [, broken] of files) broken.forEach(repair);
  });
  afterAll(async () => {
    await camera.stop();
    rmSync(folder, { recursive: true });
  });

  it("says so in the manual's words, lets go of the camera, and takes the number by hand", async () => {
    const { page } = camera.kiosk;
    await field(page).waitFor();
    await watchPage(page);
    await field(page).fill('SP1000');
    await button(page, words.read).click();
    await page.getByText('在留カード等番号の読み取り時にエラーが発生しました').waitFor();
    await page.getByText('ocr-failed').waitFor();
    await page.screenshot({ path: join(screenshots, 'failure-ocr-failed.png') });
    const states = await statesOfTracks(page);
    expect(states.length).toBeGreaterThan(0);
    expect(new Set(states)).toEqual(new Set(['ended']));
    await button(page, words.type).click();
    await field(page).waitFor();
    expect(await field(page).inputValue()).toBe('SP1000');
  });

  const half = (path: string): void => {
    truncateSync(path, Math.floor(readFileSync(path).length / 2));
  };
  const cases = files.flatMap(([name, broken]) => [
    [`${name} is missing`, broken, rmSync] as const,
    [`${name} is cut off`, broken, half] as const,
  ]);

  it.each(cases)('needs no time limit to hear that %s', async (_title, broken, damage) => {
    const { page } = camera.kiosk;
    for (const file of broken) damage(place(file));
    await startAtTop(page);
    await page.evaluate(() => {
      const wait = window.setTimeout.bind(window);
      // The limit never strikes: what is told then was heard.
      window.setTimeout = ((what: () => void, milliseconds: number) =>
        milliseconds === 10_000 ? 0 : wait(what, milliseconds)) as typeof setTimeout;
    });
    await button(page, words.read).click();
    await page.getByText('ocr-failed').waitFor();
    // A worker that cannot be parsed does nothing, and nobody can end it.
    if (damage === half && broken.includes(tesseractWorker)) return;
    await until('every worker of it has ended', () =>
      page.workers().every((worker) => worker.url().endsWith('image-worker.js')),
    );
  });
});
