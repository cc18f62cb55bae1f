// The page of the camera's bench: the app's own scanner, fed with still pictures.
import { scanFrames } from '../../renderer/ocr/scan-frames.ts';
import { startEngine } from '../../renderer/ocr/scanner-engine.ts';
import type { LookEvidence } from '../../renderer/ocr/recognise/number-vote.ts';
import type { BenchWindow, HeldPicture } from './bench-window.ts';

/** Milliseconds from one look to the next, at least: cameras give thirty frames a second, the screen takes ten. */
const lookInterval = 100;

const engine = startEngine();
const bench = globalThis as unknown as BenchWindow;

bench.engineReady = Promise.all([engine.pixels.ready, engine.tesseract]).then(() => undefined);

bench.holdPicture = async (base64, milliseconds): Promise<HeldPicture> => {
  const response = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const picture = await createImageBitmap(new Blob([response]));
  const evidence: LookEvidence[] = [];
  const { look } = scanFrames(engine, (said) => evidence.push(said));
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
