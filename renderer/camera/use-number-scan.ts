import { useEffect, useState, type RefObject } from 'react';
import type { NumberScanner, RecognisedNumber } from '../ocr/number-scanner.ts';
import { firstHint, noteHint, type SteadyHint } from './steady-hint.ts';
import { watchFrames, type SeenFrame } from './watch-frames.ts';

/** Milliseconds from the first picture to the first answer of the recogniser, which compiles itself meanwhile. */
const patience = 10_000;

interface NumberScan {
  readonly video: RefObject<HTMLVideoElement | null>;
  /** Null while there is nothing to look at. */
  readonly stream: MediaStream | null;
  readonly createScanner: () => NumberScanner;
  readonly onRecognised: (recognised: RecognisedNumber) => void;
  readonly onFailure: () => void;
}

export interface NumberScanState {
  /** The newest frame that was looked at; null before the first. */
  readonly seen: SeenFrame | null;
  readonly hint: SteadyHint;
}

const nothingSeen: NumberScanState = { seen: null, hint: firstHint };

/** Shows a stream in the video and looks for the number in it, until it is found or the stream goes. */
export function useNumberScan(scan: NumberScan): NumberScanState {
  const [state, setState] = useState(nothingSeen);
  const { video, stream } = scan;
  useEffect(() => {
    const element = video.current;
    if (element === null || stream === null) return;
    element.srcObject = stream;
    const scanner = scan.createScanner();
    const patient = setTimeout(() => {
      end();
      scan.onFailure();
    }, patience);
    const stopWatching = watchFrames(element, scanner, {
      onSeen: (seen) => {
        clearTimeout(patient);
        const { hint, recognised } = seen.report;
        setState((before) => ({ seen, hint: noteHint(before.hint, hint, performance.now()) }));
        if (recognised === null) return;
        end();
        scan.onRecognised(recognised);
      },
      onFailure: () => {
        end();
        scan.onFailure();
      },
    });
    const end = (): void => {
      clearTimeout(patient);
      stopWatching();
      scanner.close();
    };
    return () => {
      end();
      element.srcObject = null;
      setState(nothingSeen);
    };
    // One stream, one scan: it is neither begun anew nor told to others when the screen is drawn again.
  }, [stream]);
  return state;
}
