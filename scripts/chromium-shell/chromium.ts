import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright';
import { appendedSwitches, commandLine } from './command-line.ts';

const programFiles = [process.env.ProgramFiles, process.env['ProgramFiles(x86)'], process.env.LOCALAPPDATA];
const usualPlaces = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...programFiles.flatMap((folder) =>
    folder === undefined
      ? []
      : [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Chromium/Application/chrome.exe'),
          join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ],
  ),
];

/** An installed Chromium, Chrome or Edge; null where there is none. `CHROMIUM` names another. */
export function findChromium(): string | null {
  return usualPlaces.find((place) => place !== undefined && existsSync(place)) ?? null;
}

export const headless = (): boolean => commandLine.hasSwitch('headless');

function switches(): readonly string[] {
  const port = commandLine.getSwitchValue('remote-debugging-port');
  return [
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--disk-cache-size=1',
    // Nothing is looked up, whatever the page finds to ask: also what cannot be intercepted, such as WebSocket.
    '--host-resolver-rules=MAP * ~NOTFOUND',
    ...(port === '' ? [] : [`--remote-debugging-port=${port}`]),
    // A window without tabs and address bar.
    ...(headless() ? [] : ['--app=data:,']),
    ...appendedSwitches(),
  ];
}

/** Starts Chromium on a profile that lives in memory where the system has a place for that, and dies with us. */
export async function launchChromium(): Promise<BrowserContext> {
  const executablePath = findChromium();
  if (executablePath === null)
    throw new Error('no Chromium, Chrome or Edge is installed; CHROMIUM can name one');
  // Here, not at the top: the app's own start need not wait for it.
  const { chromium } = await import('playwright');
  const parent = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();
  const profile = mkdtempSync(join(parent, 'chromium-shell-'));
  const removeProfile = (): void => {
    // Chromium may still be writing as it goes.
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  };
  process.once('exit', removeProfile);
  const ownSignals = { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false };
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: headless(),
    args: [...switches()],
    ignoreDefaultArgs: ['--enable-automation'],
    // Chromium's sandbox refuses to run as root.
    chromiumSandbox: process.getuid?.() !== 0,
    viewport: null,
    ...ownSignals,
  });
  // For pages of no window, such as a popup before it is closed; a window's own routes come before this one.
  await context.route('**/*', (route) => route.abort());
  return context;
}
