import type { Theme } from '@mui/material/styles';
import { useMemo, useSyncExternalStore } from 'react';
import { createKioskTheme } from './create-kiosk-theme.ts';

function useMedia(query: string): boolean {
  const media = useMemo(() => window.matchMedia(query), [query]);
  return useSyncExternalStore(
    (changed) => {
      media.addEventListener('change', changed);
      return () => {
        media.removeEventListener('change', changed);
      };
    },
    () => media.matches,
  );
}

/** The theme that the system asks for, and whenever it changes its mind. */
export function useKioskTheme(): Theme {
  const mode = useMedia('(prefers-color-scheme: dark)') ? 'dark' : 'light';
  const contrast = useMedia('(prefers-contrast: more)') ? 'more' : 'normal';
  return useMemo(() => createKioskTheme(mode, contrast), [mode, contrast]);
}
