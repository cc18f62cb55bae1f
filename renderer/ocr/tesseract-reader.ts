import { createWorker, OEM, PSM, type Worker, type WorkerOptions } from 'tesseract.js';
import { glyphClasses } from './recognise/glyph-classes.ts';
import type { PrintedSymbol } from './recognise/align-print.ts';
import type { DressedPrint } from './recognise/dress-print.ts';
import { tesseractCoreFile } from './tesseract-core-file.ts';

/** Tesseract in a worker of its own. */
export interface TesseractReader {
  /** The characters of one line of print. @param print a portable graymap */
  read(
    print: Uint8Array<ArrayBuffer>,
    segmentation: DressedPrint['segmentation'],
  ): Promise<readonly PrintedSymbol[]>;
  /** Ends the worker and what it is doing. */
  end(): void;
}

const fileAddress = (name: string): string => new URL(`ocr/${name}`, document.baseURI).href;

/** A card's number is in no dictionary. */
const noDictionaries = {
  load_system_dawg: '0',
  load_freq_dawg: '0',
  load_punc_dawg: '0',
  load_number_dawg: '0',
  load_unambig_dawg: '0',
  load_bigram_dawg: '0',
};

/** Where Tesseract's program and its language are: addresses, or paths on Node. */
export type TesseractFiles = Pick<WorkerOptions, 'langPath'> &
  Partial<Pick<WorkerOptions, 'workerPath' | 'corePath'>>;

/** Nothing is fetched from elsewhere. */
const filesBesideThePage = (): TesseractFiles => ({
  workerPath: fileAddress('tesseract-worker.js'),
  corePath: fileAddress(tesseractCoreFile((module) => WebAssembly.validate(module))),
  langPath: fileAddress(''),
});

/** Starts Tesseract; nothing of it is stored. Rejects as soon as one of its files turns out to be missing or broken. */
export async function startTesseract(files = filesBesideThePage()): Promise<TesseractReader> {
  const worker = await createAudibly(files);
  await worker.setParameters({ tessedit_char_whitelist: glyphClasses, user_defined_dpi: '300' });
  let current: DressedPrint['segmentation'] | null = null;
  return {
    read: async (print, segmentation) => {
      if (segmentation !== current) {
        const mode = segmentation === 'raw-line' ? PSM.RAW_LINE : PSM.SINGLE_LINE;
        await worker.setParameters({ tessedit_pageseg_mode: mode });
        current = segmentation;
      }
      const { data } = await worker.recognize(print, {}, { text: false, blocks: true });
      const lines = (data.blocks ?? []).flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines));
      const symbols = lines.flatMap(({ words }) => words.flatMap(({ symbols }) => symbols));
      return symbols.map(({ text, confidence, bbox }) => ({
        text,
        confidence,
        left: bbox.x0,
        right: bbox.x1,
      }));
    },
    end: () => {
      void worker.terminate();
    },
  };
}

/** The library tells some failures to its error handler only, and leaves its promise pending. */
function createAudibly(files: TesseractFiles): Promise<Worker> {
  return new Promise((resolve, reject) => {
    const fail = (reason: unknown): void => {
      reject(new Error(`Tesseract does not start: ${String(reason)}`));
    };
    const options = { ...files, cacheMethod: 'none', workerBlobURL: false, gzip: true, errorHandler: fail };
    createWorker('eng', OEM.LSTM_ONLY, options, noDictionaries).then(resolve, fail);
  });
}
