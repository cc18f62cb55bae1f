import type { NumberScanner } from './number-scanner.ts';
import { scanFrames } from './scan-frames.ts';
import { endEngine, startEngine, type ScannerEngine } from './scanner-engine.ts';

/** Gives out scanners, and has their workers started before. */
export interface NumberScanners {
  /** Starts the workers in the time in which nobody waits for them; the next scanner takes them over. */
  readonly warmUp: () => void;
  /** Ends workers that no scanner has taken over. */
  readonly stop: () => void;
  /** A scanner for one opening of the camera screen, on warm workers where there are any. */
  readonly create: () => NumberScanner;
}

/** @param start starts the workers of one scanner */
export function numberScanners(start: () => ScannerEngine): NumberScanners {
  let warmEngine: ScannerEngine | null = null;
  return {
    warmUp: () => {
      warmEngine ??= start();
    },
    stop: () => {
      if (warmEngine !== null) endEngine(warmEngine);
      warmEngine = null;
    },
    create: () => {
      const engine = warmEngine ?? start();
      warmEngine = null;
      return scannerOn(engine);
    },
  };
}

function scannerOn(engine: ScannerEngine): NumberScanner {
  const { look } = scanFrames(engine);
  let closed = false;
  return {
    look: (frame) => {
      if (!closed) return look(frame);
      frame.close();
      return Promise.reject(new Error('the scanner is closed'));
    },
    close: () => {
      if (closed) return;
      closed = true;
      endEngine(engine);
    },
  };
}

export const {
  warmUp: warmUpScanner,
  stop: stopScanner,
  create: createNumberScanner,
} = numberScanners(startEngine);
