/**
 * Chromium knows no `app:` scheme, so `app://kiosk/x` stands at `https://kiosk.app.invalid/x`: a secure context, and a
 * name that can never be somebody's (RFC 2606 §2). The main process sees only the first form, the page only the second.
 */
const standIn = /^https:\/\/([a-z0-9-]+)\.([a-z][a-z0-9-]*)\.invalid(?=[/?#]|$)/;

const schemes = new Set<string>();

export function registerScheme(scheme: string): void {
  schemes.add(scheme);
}

/** The address in Chromium of an address of the app; null where its scheme is none of ours. */
export function toPageAddress(url: string): string | null {
  const found = /^([a-z][a-z0-9-]*):\/\/([a-z0-9-]+)(?=[/?#]|$)/i.exec(url);
  const scheme = found?.[1]?.toLowerCase();
  const host = found?.[2]?.toLowerCase();
  if (found === null || scheme === undefined || host === undefined || !schemes.has(scheme)) return null;
  return new URL(`https://${host}.${scheme}.invalid${url.slice(found[0].length)}`).href;
}

/** The app's address of an address in Chromium; foreign ones stay as they are. */
export function toAppAddress(url: string): string {
  const found = standIn.exec(url);
  const [whole, host, scheme] = found ?? [];
  if (whole === undefined || host === undefined || scheme === undefined || !schemes.has(scheme)) return url;
  return `${scheme}://${host}${url.slice(whole.length)}`;
}

/** `app://kiosk` for a page of the app, as Electron has it for a standard scheme; else the web's origin. */
export function originOf(url: string): string {
  const app = toAppAddress(url);
  const [found, scheme] = /^([^:]+):\/\/[^/?#]+/.exec(app) ?? [];
  if (found !== undefined && scheme !== undefined && schemes.has(scheme)) return found;
  return URL.canParse(url) ? new URL(url).origin : 'null';
}

/** The scheme of the app that answers for a page address; null for foreign ones. */
export function schemeOf(pageAddress: string): string | null {
  const app = toAppAddress(pageAddress);
  return app === pageAddress ? null : app.slice(0, app.indexOf(':'));
}
