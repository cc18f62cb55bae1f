import { useEffect, useRef, useState } from 'react';
import type { RecognisedNumber } from '../ocr/number-scanner.ts';

export interface RecognisedNumberState {
  /** What the camera read in this visit; null where nothing was read, or it was erased. */
  readonly recognised: RecognisedNumber | null;
  readonly keep: (recognised: RecognisedNumber) => void;
  readonly forget: () => void;
}

/** Keeps the printed number's picture while its visit lasts, and overwrites its pixels when it goes. */
export function useRecognisedNumber(): RecognisedNumberState {
  const [recognised, setRecognised] = useState<RecognisedNumber | null>(null);
  const held = useRef<RecognisedNumber | null>(null);
  const hold = (next: RecognisedNumber | null): void => {
    if (held.current !== next) held.current?.crop.data.fill(0);
    held.current = next;
    setRecognised(next);
  };
  useEffect(
    () => () => {
      held.current?.crop.data.fill(0);
      held.current = null;
    },
    [],
  );
  return {
    recognised,
    keep: hold,
    forget: () => {
      hold(null);
    },
  };
}
