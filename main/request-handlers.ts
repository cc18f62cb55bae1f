import type { CopiedNumber } from './copied-number.ts';
import { notNow, type NotNow, type RequestHandlers } from './ipc.ts';
import { openOfficialPage } from './official-site.ts';
import type { KioskSession } from './session/kiosk-session.ts';
import type { Settings } from './settings.ts';

/** What each request of the contract does. */
export function requestHandlers(
  kiosk: KioskSession,
  settings: Settings,
  copied: CopiedNumber,
): RequestHandlers {
  return {
    'get-state': () => kiosk.state,
    'enter-number': ({ number }) => done(kiosk.enterNumber(number)),
    'open-camera': ({ number }) => done(kiosk.openCamera(number)),
    'number-recognised': ({ number }) => done(kiosk.recogniseNumber(number)),
    'camera-failed': ({ code }) => done(kiosk.failCamera(code)),
    'start-reading': ({ specimen }) => done(kiosk.startReading(specimen)),
    'go-back': () => done(kiosk.goBack()),
    'try-again': () => done(kiosk.tryAgain()),
    finish: () => {
      kiosk.purge('finished');
      return null;
    },
    'note-activity': () => {
      kiosk.noteActivity();
      return null;
    },
    'open-link': ({ link }) => openOfficialPage(link, settings),
    'copy-number': async () => done(await copied.copy(kiosk.state.session)),
  };
}

function done(applied: boolean): null | NotNow {
  return applied ? null : notNow;
}
