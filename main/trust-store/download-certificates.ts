import { longestCertificateFile } from './certificate-file.ts';
import { install, matchPins, type InstalledCertificate } from './install-certificate.ts';
import { loadTrustStore } from './load-trust-store.ts';
import type { AnchorPin } from './manifest.ts';
import { TrustStoreError } from './trust-store-error.ts';

/** What became of one pinned anchor. */
export interface DownloadResult {
  readonly file: string;
  readonly status: 'installed' | 'already-installed' | 'no-address' | 'failed';
  readonly detail: string;
}

const timeLimit = 20_000;

/**
 * Fetches every official certificate that is not installed from the address in its pin. The digest decides, not the
 * server: a certificate that is not the pinned one is refused.
 * @throws TrustStoreError where the store itself is not readable
 */
export async function downloadCertificates(directory: string): Promise<readonly DownloadResult[]> {
  const { entries } = await loadTrustStore(directory);
  const official = entries.filter(({ pin }) => pin.purpose === 'production');
  const results: DownloadResult[] = [];
  // One after another: the agency's server is not ours to hurry.
  for (const { pin, state } of official) {
    results.push(
      state === 'installed'
        ? { file: pin.file, status: 'already-installed', detail: `until ${pin.notAfter}` }
        : await downloadOne(directory, pin),
    );
  }
  return results;
}

async function downloadOne(directory: string, pin: AnchorPin): Promise<DownloadResult> {
  const { file, source } = pin;
  if (source === undefined) {
    return { file, status: 'no-address', detail: 'install it from a file with: trust-store add FILE' };
  }
  try {
    const installed = await fetchAndInstall(directory, pin, source);
    return { file, status: 'installed', detail: `until ${installed.notAfter}` };
  } catch (error) {
    return { file, status: 'failed', detail: error instanceof Error ? error.message : 'unknown' };
  }
}

async function fetchAndInstall(
  directory: string,
  pin: AnchorPin,
  source: string,
): Promise<InstalledCertificate> {
  const content = await fetchLimited(source);
  const [match] = matchPins([pin], content, source);
  if (match === undefined)
    throw new TrustStoreError('certificate-not-pinned', `${source} is not the pinned one`);
  return install(directory, pin, match.candidate);
}

async function fetchLimited(source: string): Promise<Uint8Array> {
  const url = new URL(source);
  // The digest protects the content; https keeps from others which desk asks for it. Loopback is for tests.
  const loopback = ['127.0.0.1', '[::1]', 'localhost'].includes(url.hostname);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && loopback)) {
    throw new TrustStoreError('download-failed', `${source} is not an https address`);
  }
  try {
    const response = await fetch(url, { redirect: 'follow', signal: AbortSignal.timeout(timeLimit) });
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    return await readLimited(response);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown';
    throw new TrustStoreError('download-failed', `cannot fetch ${source}: ${reason}`, { cause: error });
  }
}

async function readLimited(response: Response): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    length += piece.length;
    if (length > longestCertificateFile) throw new Error('too long for a certificate');
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
