import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { protocol, type Session } from 'electron';

/** The renderer's own scheme: no file: address, no server. */
export const appScheme = 'app';
export const appOrigin = `${appScheme}://kiosk`;
export const startPage = `${appOrigin}/index.html`;

/**
 * The page may load its own files, compile WebAssembly, and nothing else.
 * @param nonce of this load: Emotion writes its style elements with it, and no other may
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    "img-src 'self' blob: data:",
    "media-src 'self' blob:",
    "worker-src 'self' blob:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}

/** Where the page finds its nonce; the built file leaves it empty. */
const noncePlace = '<meta property="csp-nonce" content="" />';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.svg': 'image/svg+xml',
  '.bin': 'application/octet-stream',
  '.gz': 'application/octet-stream',
};

/** Before the program is ready: the scheme is standard and secure, and has no other privilege. */
export function registerAppScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: appScheme, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/** Serves the built renderer, and only what lies in its folder. */
export function serveRenderer(session: Session, directory: string): void {
  session.protocol.handle(appScheme, async ({ url }) => {
    const path = rendererFile(directory, url);
    const mediaType = path === null ? undefined : mediaTypes[extname(path)];
    if (path === null || mediaType === undefined) return new Response(null, { status: 404 });
    try {
      const nonce = randomUUID();
      const content = await readFile(path);
      const headers = headersFor(mediaType, nonce);
      if (extname(path) !== '.html') return new Response(new Uint8Array(content), { headers });
      const page = content.toString('utf8').replace(noncePlace, noncePlace.replace('""', `"${nonce}"`));
      return new Response(page, { headers });
    } catch {
      return new Response(null, { status: 404 });
    }
  });
}

function headersFor(mediaType: string, nonce: string): Record<string, string> {
  return {
    'content-type': mediaType,
    'content-security-policy': contentSecurityPolicy(nonce),
    'x-content-type-options': 'nosniff',
    'cross-origin-opener-policy': 'same-origin',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  };
}

/** The file that an address means, or null where it lies elsewhere. */
export function rendererFile(directory: string, address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (`${url.protocol}//${url.host}` !== appOrigin) return null;
  const path = decodeOrNull(url.pathname);
  // Plain names in plain folders: no way up, no hidden file.
  if (path === null || !/^(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/.test(path)) return null;
  return join(directory, normalize(path));
}

function decodeOrNull(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
