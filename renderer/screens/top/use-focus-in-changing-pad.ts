import { useEffect, useLayoutEffect, useRef } from 'react';
import type { RefObject } from 'react';
import type { PlaceKind } from './number-entry.ts';

/** Keeps the keyboard on the pad when its keys change under it, and hands it on when the pad closes. */
export function useFocusInChangingPad(
  keys: PlaceKind,
  open: boolean,
  onClosed: () => void,
): RefObject<HTMLDivElement | null> {
  const group = useRef<HTMLDivElement>(null);
  const wasInside = useRef(false);
  useEffect(() => {
    const follow = (event: FocusEvent): void => {
      wasInside.current = group.current?.contains(event.target as Node) ?? false;
    };
    document.addEventListener('focusin', follow);
    return () => {
      document.removeEventListener('focusin', follow);
    };
  }, []);
  useLayoutEffect(() => {
    if (!wasInside.current) return;
    if (!open) onClosed();
    else if (!(group.current?.contains(document.activeElement) ?? false)) {
      group.current?.querySelector('button')?.focus();
    }
    // Only a change of the keys can take the focus away.
  }, [keys, open]);
  return group;
}
