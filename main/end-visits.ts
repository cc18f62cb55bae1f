import { app, powerMonitor, type BrowserWindow } from 'electron';
import type { CopiedNumber } from './copied-number.ts';
import { countCrash, noCrashes, recoveryFrom } from './page-recovery.ts';
import type { KioskSession } from './session/kiosk-session.ts';

/** What ends a visit beside its visitor and the idle clock. */
export interface VisitEnds {
  readonly kiosk: KioskSession;
  readonly window: BrowserWindow;
  readonly copied: CopiedNumber;
  readonly tell: (line: string) => void;
}

/** Nothing of a visitor outlives the screen's lock, the computer's sleep, the page or the window. */
export function endVisits(ends: VisitEnds): void {
  const { kiosk, copied } = ends;
  powerMonitor.on('lock-screen', () => {
    kiosk.purge('locked');
  });
  powerMonitor.on('suspend', () => {
    kiosk.purge('suspended');
  });
  app.on('window-all-closed', () => {
    kiosk.purge('finished');
    app.quit();
  });
  app.on('will-quit', (event) => {
    if (!copied.held) return;
    event.preventDefault();
    void copied.forget().then(() => {
      app.quit();
    });
  });
  recoverPage(ends);
}

/** A page that crashes is loaded again, later each time; one that goes on crashing is started anew with the program. */
function recoverPage({ kiosk, window, copied, tell }: VisitEnds): void {
  let crashes = noCrashes;
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    kiosk.purge('renderer-gone');
    if (reason === 'clean-exit') return;
    crashes = countCrash(crashes, performance.now());
    const recovery = recoveryFrom(crashes);
    tell(`the page is gone: ${reason}, ${crashes.inARow} in a row`);
    if (recovery === 'relaunch') {
      void copied.forget().then(() => {
        app.relaunch();
        app.exit(1);
      });
      return;
    }
    setTimeout(() => {
      if (!window.isDestroyed()) window.webContents.reload();
    }, recovery);
  });
  // Chromium starts these again by itself.
  app.on('child-process-gone', (_event, { type, reason }) => {
    tell(`a process beside the page is gone: ${type}, ${reason}`);
  });
}
