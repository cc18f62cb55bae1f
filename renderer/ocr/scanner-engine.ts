import { startPixelWorker, type PixelWorker, type WorkerLike } from './pixel-worker.ts';
import { startTesseract, type TesseractReader } from './tesseract-reader.ts';

/** The two workers of a scanner: one looks at pixels, in the other Tesseract reads. */
export interface ScannerEngine {
  readonly pixels: PixelWorker;
  readonly tesseract: Promise<TesseractReader>;
}

/** Starts both; what does not start is told to whoever looks first. */
export function startEngine(): ScannerEngine {
  // The worker is its own bundle beside `index.html`.
  const worker = new Worker('ocr-worker.js', { type: 'module' }) as unknown as WorkerLike;
  const tesseract = startTesseract();
  tesseract.catch(() => undefined);
  return { pixels: startPixelWorker(worker), tesseract };
}

/** Ends both, whatever they are doing. */
export function endEngine({ pixels, tesseract }: ScannerEngine): void {
  pixels.end();
  tesseract.then(
    (reader) => {
      reader.end();
    },
    () => undefined,
  );
}
