import { lazy, Suspense, useCallback, useEffect, useState, type JSX } from 'react';
import type { KioskState } from '../../shared/session-state.ts';

const UnseenScreens = lazy(async () => ({
  default: (await import('./unseen-screens.tsx')).UnseenScreens,
}));

/** Milliseconds after which the first screen has come to rest. */
const rest = 700;

/**
 * Draws the later screens once, unseen, while the first visitor still types: the engine compiles them, their styles and
 * the picture decoders then, and not in front of a result that is ready.
 */
export function Rehearsal({ state: { session, desk } }: { readonly state: KioskState }): JSX.Element | null {
  const [stage, setStage] = useState<'waiting' | 'drawing' | 'done'>('waiting');
  const onDrawn = useCallback(() => {
    setStage('done');
  }, []);
  useEffect(() => {
    let idle = 0;
    const timer = setTimeout(() => {
      idle = requestIdleCallback(() => {
        setStage('drawing');
      });
    }, rest);
    return () => {
      clearTimeout(timer);
      cancelIdleCallback(idle);
    };
  }, []);
  // Once a card is being read, nothing stands in its way.
  if (stage !== 'drawing' || (session.screen !== 'top' && session.screen !== 'place-card')) return null;
  return (
    <Suspense fallback={null}>
      <UnseenScreens desk={desk} onDrawn={onDrawn} />
    </Suspense>
  );
}
