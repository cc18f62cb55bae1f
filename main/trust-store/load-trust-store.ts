import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CardGeneration } from '../../shared/card-kind.ts';
import type { AnchorPurpose } from '../../shared/verdict.ts';
import type { TrustAnchor, TrustAnchors } from '../card/verification/trust-anchor.ts';
import { parseCertificateFile } from './certificate-file.ts';
import { readManifest, type AnchorPin } from './manifest.ts';

/** What became of a pinned certificate. Only `installed` ones are ever used. */
export type AnchorState = 'installed' | 'missing' | 'unreadable' | 'mismatch';

export interface TrustStoreEntry {
  readonly pin: AnchorPin;
  readonly state: AnchorState;
  readonly anchor: TrustAnchor | null;
}

export interface TrustStore {
  readonly directory: string;
  readonly entries: readonly TrustStoreEntry[];
}

/**
 * Reads a trust store: each pinned certificate that is there, readable and really the pinned one.
 * @throws TrustStoreError where the directory or its manifest is not readable
 */
export async function loadTrustStore(directory: string): Promise<TrustStore> {
  const pins = await readManifest(directory);
  return { directory, entries: await Promise.all(pins.map((pin) => loadEntry(directory, pin))) };
}

async function loadEntry(directory: string, pin: AnchorPin): Promise<TrustStoreEntry> {
  const content = await readOrNull(join(directory, pin.file));
  if (content === null) return { pin, state: 'missing', anchor: null };
  try {
    const found = parseCertificateFile(content).find(({ sha256 }) => sha256 === pin.sha256);
    if (found === undefined) return { pin, state: 'mismatch', anchor: null };
    const { generation, purpose, sha256 } = pin;
    return {
      pin,
      state: 'installed',
      anchor: { generation, purpose, sha256, certificate: found.certificate },
    };
  } catch {
    return { pin, state: 'unreadable', anchor: null };
  }
}

async function readOrNull(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch {
    return null;
  }
}

/** Which anchors a verdict may rest on. */
export interface AnchorSelection {
  readonly purposes: readonly AnchorPurpose[];
  /** Whether the store is not the shipped one. */
  readonly custom: boolean;
}

/** The anchors of a store for a verdict. A pinned production anchor that cannot be used makes its generation incomplete. */
export function selectAnchors(store: TrustStore, { purposes, custom }: AnchorSelection): TrustAnchors {
  const entries = store.entries.filter(({ pin }) => purposes.includes(pin.purpose));
  const incomplete = new Set<CardGeneration>(
    entries
      .filter(({ pin, state }) => pin.purpose === 'production' && state !== 'installed')
      .map(({ pin }) => pin.generation),
  );
  return {
    installed: entries.flatMap(({ anchor }) => (anchor === null ? [] : [anchor])),
    incompleteGenerations: [...incomplete],
    custom,
  };
}
