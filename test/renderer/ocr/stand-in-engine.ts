import type { SeenFrame } from '../../../renderer/ocr/ocr-messages.ts';
import { startPixelWorker } from '../../../renderer/ocr/pixel-worker.ts';
import type { PrintedSymbol } from '../../../renderer/ocr/recognise/align-print.ts';
import type { ScannerEngine } from '../../../renderer/ocr/scanner-engine.ts';
import { settled, StandInWorker } from './stand-in-worker.ts';

/** An engine that sees what the test shows it. */
export interface StandInEngine {
  readonly engine: ScannerEngine;
  readonly worker: StandInWorker;
  /** Prints that Tesseract was asked to read, and whether it was ended. */
  readonly tesseract: { reads: number; ended: number };
  /** Answers the look that is under way with `seen`, and the crop where one is asked for. */
  readonly answer: (seen: SeenFrame) => Promise<void>;
}

/** @param printed what Tesseract reads in every print, character after character at the twelve places */
export function standInEngine(printed = ''): StandInEngine {
  const worker = new StandInWorker();
  const tesseract = { reads: 0, ended: 0 };
  const read = (): Promise<readonly PrintedSymbol[]> => {
    tesseract.reads += 1;
    const symbols = Array.from(printed, (text, place) => ({
      text,
      confidence: 98,
      left: 10 + 30 * place,
      right: 30 + 30 * place,
    }));
    return Promise.resolve(symbols);
  };
  const engine: ScannerEngine = {
    pixels: startPixelWorker(worker),
    tesseract: Promise.resolve({ read, end: () => (tesseract.ended += 1) }),
  };
  worker.reply({ kind: 'ready' });
  return {
    engine,
    worker,
    tesseract,
    answer: async (seen) => {
      await settled();
      worker.reply({ kind: 'seen', seen });
      await settled();
      if (worker.asked.at(-1)?.kind === 'crop') worker.reply({ kind: 'cropped', crop });
    },
  };
}

/** The picture of the number that the worker cuts out. */
export const crop = { width: 720, height: 80 } as ImageData;
