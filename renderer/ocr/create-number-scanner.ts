import type { NumberScanner } from './number-scanner.ts';
import { scanFrames } from './scan-frames.ts';
import { endEngine, startEngine, type ScannerEngine } from './scanner-engine.ts';

let warmEngine: ScannerEngine | null = null;

/** Starts the workers in the time in which nobody waits for them; the next scanner takes them over. */
export function warmUpScanner(): void {
  warmEngine ??= startEngine();
}

/** Ends workers that no scanner has taken over. */
export function stopScanner(): void {
  if (warmEngine !== null) endEngine(warmEngine);
  warmEngine = null;
}

/** A scanner for one opening of the camera screen, on warm workers where there are any. */
export function createNumberScanner(): NumberScanner {
  const engine = warmEngine ?? startEngine();
  warmEngine = null;
  const { look } = scanFrames(engine);
  let closed = false;
  return {
    look: (frame) => (closed ? Promise.reject(new Error('the scanner is closed')) : look(frame)),
    close: () => {
      if (closed) return;
      closed = true;
      endEngine(engine);
    },
  };
}
