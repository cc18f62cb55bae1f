import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app, powerSaveBlocker, session, type BrowserWindow } from 'electron';
import { stateChannel } from '../shared/ipc-contract.ts';
import { anchorPurposes } from '../shared/verdict.ts';
import type { KioskState } from '../shared/session-state.ts';
import { registerAppScheme, serveRenderer } from './app-protocol.ts';
import { readSpecimenAsset, shippedTrustStore } from './assets.ts';
import { PcscReaders } from './card-reader/pcsc/pcsc-readers.ts';
import { CopiedNumber } from './copied-number.ts';
import { endVisits } from './end-visits.ts';
import { answerRequests } from './ipc.ts';
import { openKioskWindow } from './kiosk-window.ts';
import { parseLaunchOptions } from './launch-options.ts';
import { requestHandlers } from './request-handlers.ts';
import { guardSession, guardWebContents } from './security-policy.ts';
import { KioskSession } from './session/kiosk-session.ts';
import { warmUp } from './session/warm-up.ts';
import { loadSettings } from './settings.ts';
import { loadTrustStore } from './trust-store/load-trust-store.ts';

/** The renderer and the preload script lie beside this bundle. */
const built = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Without a name that begins with `persist:`, a partition lives in memory only. */
const partition = 'kiosk';

/** Milliseconds after which the first screen is there and the first visitor still types. */
const warmUpDelay = 1500;

app.enableSandbox();
registerAppScheme();
guardWebContents();
if (app.requestSingleInstanceLock()) await start();
else app.quit();

async function start(): Promise<void> {
  const options = parseLaunchOptions(process.argv.slice(1), app.isPackaged);
  if (options.fakeCamera !== null) useFakeCamera(options.fakeCamera);
  const { settings, trouble } = await loadSettings(options.settingsFile);
  if (trouble !== null) tell(trouble);
  const [readers, trustStore] = await Promise.all([
    PcscReaders.open(),
    loadTrustStore(options.trustStore ?? shippedTrustStore),
    app.whenReady(),
  ]);
  const specimensOffered = options.specimens || settings.specimens;

  let window: BrowserWindow | null = null;
  const copied = new CopiedNumber(tell);
  const kiosk = new KioskSession({
    readers,
    trustStore,
    desk: {
      version: app.getVersion(),
      customTrustStore: options.trustStore !== null,
      cameraMirrored: settings.camera.mirrored,
      specimens: specimensOffered ? 'always' : app.isPackaged ? 'never' : 'without-reader',
    },
    // In the field, nothing that a specimen issuer signed may look like a card.
    purposes: app.isPackaged && !specimensOffered ? ['production'] : anchorPurposes,
    idleMilliseconds: settings.idleSeconds * 1000,
    readSpecimenAsset,
    onState: (state: KioskState) => {
      if (window?.isDestroyed() === false) window.webContents.send(stateChannel, state);
      copied.noteVisit(state.session.visit);
    },
  });
  answerRequests(requestHandlers(kiosk, settings, copied), (name, refusal) => {
    tell(`request ${name} was refused: ${refusal}`);
  });

  const own = session.fromPartition(partition, { cache: false });
  guardSession(own);
  serveRenderer(own, built('renderer'));
  window = openKioskWindow(built('preload/preload.cjs'), own);
  endVisits({ kiosk, window, copied, tell });
  powerSaveBlocker.start('prevent-display-sleep');
  setTimeout(() => void warmUp(trustStore, readSpecimenAsset), warmUpDelay);
}

/** Chromium's own fake device, before it starts. The device only: the page's permission is asked for all the same. */
function useFakeCamera(clip: string): void {
  app.commandLine.appendSwitch('use-fake-device-for-media-stream');
  app.commandLine.appendSwitch('use-file-for-fake-video-capture', resolve(clip));
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
