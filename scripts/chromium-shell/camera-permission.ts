import type { BrowserContext } from 'playwright';
import { originOf, toAppAddress } from './app-address.ts';
import type { SessionRules } from './sessions.ts';

/** Asks the app's two handlers, as Electron would for `getUserMedia({ video: true })`. */
async function cameraAllowed(
  { onPermissionCheck, onPermissionRequest }: SessionRules,
  contents: Electron.WebContents,
): Promise<boolean> {
  const requestingUrl = contents.getURL();
  const securityOrigin = originOf(requestingUrl);
  const about = { isMainFrame: true, requestingUrl, securityOrigin };
  if (
    onPermissionCheck?.(contents, 'media', `${securityOrigin}/`, { ...about, mediaType: 'video' }) === false
  ) {
    return false;
  }
  if (onPermissionRequest === null) return true;
  return new Promise((resolve) => {
    onPermissionRequest(contents, 'media', resolve, { ...about, mediaTypes: ['video'] });
  });
}

/**
 * Chromium cannot ask us at the time of a request, so the app is asked when its page is loaded. Granting a list refuses
 * everything that is not on it.
 */
export async function settleCamera(
  context: BrowserContext,
  rules: SessionRules,
  contents: Electron.WebContents,
  pageAddress: string,
): Promise<void> {
  if (toAppAddress(pageAddress) === pageAddress) return;
  const allowed = await cameraAllowed(rules, contents);
  await context.grantPermissions(allowed ? ['camera'] : [], { origin: new URL(pageAddress).origin });
}
