import { useSyncExternalStore } from 'react';

/** Whether anybody can see the page: a minimised or locked kiosk has no use for a camera. */
export function usePageShown(): boolean {
  return useSyncExternalStore(
    (changed) => {
      document.addEventListener('visibilitychange', changed);
      return () => {
        document.removeEventListener('visibilitychange', changed);
      };
    },
    () => document.visibilityState === 'visible',
  );
}
