// The page of the camera's bench: the app's own scanner, fed with still pictures.
import { scanFrames } from '../../renderer/ocr/scan-frames.ts';
import { endEngine, startEngine } from '../../renderer/ocr/scanner-engine.ts';
import { parseLineNetwork } from '../../renderer/ocr/recognise/line-network.ts';
import { parseGlyphNetwork } from '../../renderer/ocr/recognise/parse-glyph-network.ts';
import { readStages } from './read-stages.ts';
import type { BenchWindow, HeldPicture, TimedEvidence } from './bench-window.ts';

/** Milliseconds from one look to the next, at least: cameras give thirty frames a second, the screen takes ten. */
const lookInterval = 100;

const engine = startEngine();
const bench = globalThis as unknown as BenchWindow;

const bytesOf = async (file: string): Promise<Uint8Array> => (await fetch(file)).bytes();
const networks = Promise.all([bytesOf('ocr/glyph-network.bin'), bytesOf('ocr/line-network.bin')]).then(
  ([glyphs, lines]) => ({ glyphs: parseGlyphNetwork(glyphs), lines: parseLineNetwork(lines) }),
);

bench.engineReady = Promise.all([engine.pixels.ready, engine.tesseract]).then(() => undefined);

const decode = (base64: string): Promise<ImageBitmap> =>
  createImageBitmap(new Blob([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))]));

bench.readStages = async (base64) => {
  const picture = await decode(base64);
  const context = new OffscreenCanvas(picture.width, picture.height).getContext('2d');
  if (context === null) throw new Error('there is no canvas');
  context.drawImage(picture, 0, 0);
  const image = context.getImageData(0, 0, picture.width, picture.height);
  picture.close();
  return readStages(image, await networks, await engine.tesseract);
};

bench.holdPicture = async (base64, milliseconds, toTheEnd): Promise<HeldPicture> => {
  const picture = await decode(base64);
  const evidence: TimedEvidence[] = [];
  const { look } = scanFrames(engine, {
    watch: (said) => evidence.push({ ...said, milliseconds: performance.now() - begun }),
    ...(toTheEnd ? { accept: () => null } : {}),
  });
  const begun = performance.now();
  let looks = 0;
  for (let next = begun; next - begun < milliseconds;) {
    const frame = await createImageBitmap(picture);
    looks += 1;
    const { recognised } = await look(frame);
    if (recognised !== null) {
      picture.close();
      const { number, confidence, uncertain } = recognised;
      return { number, confidence, uncertain, milliseconds: performance.now() - begun, looks, evidence };
    }
    next = Math.max(performance.now(), next + lookInterval);
    await new Promise((resolve) => setTimeout(resolve, next - performance.now()));
  }
  picture.close();
  return {
    number: null,
    confidence: 0,
    uncertain: [],
    milliseconds: performance.now() - begun,
    looks,
    evidence,
  };
};

bench.holdLoop = async (pictures) => {
  const bitmaps = await Promise.all(pictures.map(decode));
  // From here: what comes before is the bench's work, and no camera's.
  let longestTask = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longestTask = Math.max(longestTask, duration);
  });
  observer.observe({ type: 'longtask' });
  const { look } = scanFrames(engine);
  let looks = 0;
  for (const bitmap of bitmaps) {
    const end = performance.now() + 1000;
    while (performance.now() < end) {
      await look(await createImageBitmap(bitmap));
      looks += 1;
    }
    bitmap.close();
  }
  observer.disconnect();
  return { longestTask, looks };
};

bench.endEngine = () => {
  endEngine(engine);
};
