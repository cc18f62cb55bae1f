import { app, type Session, type WebContents } from 'electron';
import { appOrigin } from './app-protocol.ts';

/** What the page may ask for: a picture from the camera, for the card number; never sound. */
function isCameraOnly(permission: string, mediaTypes: readonly string[]): boolean {
  return permission === 'media' && mediaTypes.length === 1 && mediaTypes[0] === 'video';
}

/** Denies every permission but the camera to our own page's main frame, and every request that is not our own. */
export function guardSession(session: Session): void {
  session.setPermissionRequestHandler((contents, permission, callback, details) => {
    const mediaTypes = 'mediaTypes' in details ? (details.mediaTypes ?? []) : [];
    const ours = isOurPage(contents.getURL()) && isOurPage(details.requestingUrl) && details.isMainFrame;
    callback(ours && isCameraOnly(permission, mediaTypes));
  });
  session.setPermissionCheckHandler((_contents, permission, origin, details) => {
    const mediaTypes = details.mediaType === undefined ? [] : [details.mediaType];
    return isOurPage(`${origin.replace(/\/$/, '')}/`) && isCameraOnly(permission, mediaTypes);
  });
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, callback) => {
    const own = isOurPage(details.url) || /^(?:blob|data|devtools):/.test(details.url);
    callback({ cancel: !own });
  });
}

/** No page but ours, in no other window, with no embedded page: for every web contents that there ever is. */
export function guardWebContents(): void {
  app.on('web-contents-created', (_event, contents) => {
    guardNavigation(contents);
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
    contents.on('will-attach-webview', (event) => {
      event.preventDefault();
    });
  });
}

function guardNavigation(contents: WebContents): void {
  contents.on('will-navigate', (event) => {
    if (!isOurPage(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    event.preventDefault();
  });
}

/** Whether an address lies in our own origin. */
export function isOurPage(address: string): boolean {
  return address.startsWith(`${appOrigin}/`);
}
