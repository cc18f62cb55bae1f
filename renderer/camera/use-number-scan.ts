import { useEffect, useState, type RefObject } from 'react';
import type { NumberScanner, RecognisedNumber } from '../ocr/number-scanner.ts';
import { firstSaying, noteSaying, sayingOf, type SteadySaying } from './steady-saying.ts';
import { watchFrames, type SeenFrame } from './watch-frames.ts';

/** Milliseconds from the first picture to the first answer of the recogniser, which compiles itself meanwhile. */
const patience = 10_000;

/** Milliseconds after which the card may have moved from where it was seen. */
const freshness = 800;

interface NumberScan {
  readonly video: RefObject<HTMLVideoElement | null>;
  /** Null while there is nothing to look at. */
  readonly stream: MediaStream | null;
  readonly createScanner: () => NumberScanner;
  readonly onRecognised: (recognised: RecognisedNumber) => void;
  readonly onFailure: () => void;
}

export interface NumberScanState {
  /** The newest frame that was looked at; null where that is too long ago to be drawn over the picture. */
  readonly seen: SeenFrame | null;
  readonly saying: SteadySaying;
}

const nothingSeen: NumberScanState = { seen: null, saying: firstSaying };

/** Shows a stream in the video and looks for the number in it, until it is found or the stream goes. */
export function useNumberScan(scan: NumberScan): NumberScanState {
  const [state, setState] = useState(nothingSeen);
  const { video, stream } = scan;
  useEffect(() => {
    const element = video.current;
    if (element === null || stream === null) return;
    element.srcObject = stream;
    const scanner = scan.createScanner();
    let stale: ReturnType<typeof setTimeout> | undefined;
    const patient = setTimeout(() => {
      end();
      scan.onFailure();
    }, patience);
    const stopWatching = watchFrames(element, scanner, {
      onSeen: (seen) => {
        clearTimeout(patient);
        clearTimeout(stale);
        const { recognised } = seen.report;
        const saying = sayingOf(seen.report);
        setState((before) => ({ seen, saying: noteSaying(before.saying, saying, performance.now()) }));
        stale = setTimeout(() => {
          setState((before) => ({ ...before, seen: null }));
        }, freshness);
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
      clearTimeout(stale);
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
