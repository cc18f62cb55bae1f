import Box from '@mui/material/Box';
import { useEffect, useRef, useState, type JSX } from 'react';
import type { DeskState } from '../../shared/session-state.ts';
import { PlaceCardScreen } from '../screens/place-card/place-card-screen.tsx';
import { ReadingScreen } from '../screens/reading/reading-screen.tsx';
import { ResultScreen } from '../screens/result/result-screen.tsx';
import { resultOfNobody } from './result-of-nobody.ts';

interface UnseenScreensProps {
  readonly desk: DeskState;
  /** Called when the result's pictures are drawn. */
  readonly onDrawn: () => void;
}

/** The later screens with nobody on them. Nobody sees, hears or reaches them. */
export function UnseenScreens({ desk, onDrawn }: UnseenScreensProps): JSX.Element {
  const [result] = useState(resultOfNobody);
  const stage = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let frame = requestAnimationFrame(function look() {
      if (stage.current?.querySelector('[data-card-face="drawn"]') === null)
        frame = requestAnimationFrame(look);
      else onDrawn();
    });
    return () => {
      cancelAnimationFrame(frame);
    };
  }, [onDrawn]);
  return (
    <Box
      ref={stage}
      inert
      aria-hidden
      sx={{ position: 'fixed', inset: 0, zIndex: -1, visibility: 'hidden', contain: 'strict' }}
    >
      <PlaceCardScreen number="" desk={desk} specimen={null} onSpecimen={nothing} />
      <ReadingScreen step="drawing" desk={desk} />
      <ResultScreen result={result} desk={desk} />
    </Box>
  );
}

const nothing = (): void => undefined;
