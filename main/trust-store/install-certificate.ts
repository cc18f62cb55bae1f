import { randomUUID } from 'node:crypto';
import { readFile, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  longestCertificateFile,
  parseCertificateFile,
  type CandidateCertificate,
} from './certificate-file.ts';
import { readManifest, type AnchorPin } from './manifest.ts';
import { TrustStoreError } from './trust-store-error.ts';

/** A pinned certificate that was put in its place. */
export interface InstalledCertificate {
  readonly file: string;
  readonly sha256: string;
  readonly subject: string;
  readonly notAfter: string;
}

/**
 * Installs the certificates in `files`. Each file must hold a pinned one; nothing is written before all were checked.
 * @throws TrustStoreError
 */
export async function addCertificateFiles(
  directory: string,
  files: readonly string[],
): Promise<readonly InstalledCertificate[]> {
  const pins = await readManifest(directory);
  const contents = await Promise.all(files.map(async (file) => ({ file, content: await readInput(file) })));
  const matches = contents.flatMap(({ file, content }) => matchPins(pins, content, basename(file)));
  return Promise.all(matches.map(({ pin, candidate }) => install(directory, pin, candidate)));
}

export interface PinnedCandidate {
  readonly pin: AnchorPin;
  readonly candidate: CandidateCertificate;
}

/**
 * The pinned certificates in `content`; at least one.
 * @throws TrustStoreError where there is none: a digest that is not pinned is never trusted
 */
export function matchPins(
  pins: readonly AnchorPin[],
  content: Uint8Array,
  label: string,
): readonly PinnedCandidate[] {
  const candidates = parseOrRefuse(content, label);
  const matches = candidates.flatMap((candidate) => {
    const pin = pins.find(({ sha256 }) => sha256 === candidate.sha256);
    return pin === undefined ? [] : [{ pin, candidate }];
  });
  if (matches.length === 0) {
    const digests = candidates.map(({ sha256 }) => sha256).join(', ');
    throw new TrustStoreError(
      'certificate-not-pinned',
      `${label} holds no certificate that the manifest pins (SHA-256 ${digests}); nothing was installed`,
    );
  }
  return matches;
}

/** Puts a certificate in its place in one step: a store never holds half a file. */
export async function install(
  directory: string,
  pin: AnchorPin,
  { certificate, sha256 }: CandidateCertificate,
): Promise<InstalledCertificate> {
  const place = join(directory, pin.file);
  const temporary = `${place}.${randomUUID()}.part`;
  try {
    await writeFile(temporary, certificate.der, { flag: 'wx', mode: 0o644 });
    await rename(temporary, place);
  } catch (error) {
    await unlink(temporary).catch(() => undefined);
    const reason = error instanceof Error ? error.message : 'unknown';
    throw new TrustStoreError('trust-store-missing', `cannot write to ${directory}: ${reason}`, {
      cause: error,
    });
  }
  return { file: pin.file, sha256, subject: certificate.subject, notAfter: pin.notAfter };
}

function parseOrRefuse(content: Uint8Array, label: string): readonly CandidateCertificate[] {
  try {
    const candidates = parseCertificateFile(content);
    if (candidates.length > 0) return candidates;
  } catch (error) {
    throw new TrustStoreError('certificate-unreadable', `${label} is no certificate`, { cause: error });
  }
  throw new TrustStoreError('certificate-unreadable', `${label} holds no certificate`);
}

async function readInput(file: string): Promise<Uint8Array> {
  try {
    if ((await stat(file)).size > longestCertificateFile) throw new Error('too long for a certificate');
    return await readFile(file);
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown';
    throw new TrustStoreError('certificate-unreadable', `cannot read ${file}: ${reason}`, { cause: error });
  }
}
