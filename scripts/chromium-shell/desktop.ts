import { EventEmitter } from 'node:events';
import { partial } from './partial.ts';

/** The desktop's own happenings: Chromium tells none of them, so these listeners are kept and never called. */
export const powerMonitor = partial<Electron.PowerMonitor>('powerMonitor', {}, new EventEmitter());

const blockers = new Set<number>();
let blockersStarted = 0;

/** Keeps no display awake: that is the system's setting where this shell is used. */
export const powerSaveBlocker = partial<Electron.PowerSaveBlocker>('powerSaveBlocker', {
  start: () => {
    blockers.add(++blockersStarted);
    return blockersStarted;
  },
  stop: (id) => blockers.delete(id),
  isStarted: (id) => blockers.has(id),
});

/** The page sees the system's theme by itself, through `prefers-color-scheme`. */
export const nativeTheme = partial<Electron.NativeTheme>(
  'nativeTheme',
  { shouldUseDarkColors: false, themeSource: 'system' },
  new EventEmitter(),
);

export const Menu = partial<typeof Electron.Menu>('Menu', {
  setApplicationMenu: (menu) => {
    if (menu !== null) throw new Error('electron.Menu is not part of the Chromium shell');
  },
  getApplicationMenu: () => null,
});
