import { createWorker, OEM, PSM } from 'tesseract.js';
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

/** Starts Tesseract. Program and language lie beside the page; nothing is fetched from elsewhere or stored. */
export async function startTesseract(): Promise<TesseractReader> {
  const worker = await createWorker(
    'eng',
    OEM.LSTM_ONLY,
    {
      workerPath: fileAddress('tesseract-worker.js'),
      corePath: fileAddress(tesseractCoreFile((module) => WebAssembly.validate(module))),
      langPath: fileAddress(''),
      cacheMethod: 'none',
      workerBlobURL: false,
      gzip: true,
      // Without it the library throws where nobody can catch; the same failure rejects the call.
      errorHandler: () => undefined,
    },
    noDictionaries,
  );
  await worker.setParameters({ tessedit_char_whitelist: glyphClasses, user_defined_dpi: '300' });
  let current: DressedPrint['segmentation'] | null = null;
  return {
    read: async (print, segmentation) => {
      if (segmentation !== current) {
        const mode = segmentation === 'raw-line' ? PSM.RAW_LINE : PSM.SINGLE_LINE;
        await worker.setParameters({ tessedit_pageseg_mode: mode });
        current = segmentation;
      }
      const { data } = await worker.recognize(new Blob([print]), {}, { text: false, blocks: true });
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
