import { useEffect } from 'react';
import { request } from './kiosk-client.ts';

/** The idle clock counts in tens of seconds; more often would only be noise. */
const quietMilliseconds = 5000;
const signs = ['pointerdown', 'pointermove', 'keydown', 'input', 'wheel'] as const;

/** Tells the main process that somebody is there, at most every five seconds. */
export function useActivityNotes(): void {
  useEffect(() => {
    let noted = -Infinity;
    const note = (): void => {
      const now = performance.now();
      if (now - noted < quietMilliseconds) return;
      noted = now;
      void request('note-activity', null);
    };
    const options = { capture: true, passive: true };
    for (const sign of signs) window.addEventListener(sign, note, options);
    return () => {
      for (const sign of signs) window.removeEventListener(sign, note, options);
    };
  }, []);
}
