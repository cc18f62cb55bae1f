import { setTimeout as delay } from 'node:timers/promises';
import { PcscReaders } from '../../card-reader/pcsc/pcsc-readers.ts';
import { enumerationTime } from '../../card-reader/wait-for-card.ts';
import { loadTrustStore, type TrustStoreEntry } from '../../trust-store/load-trust-store.ts';
import { TrustStoreError } from '../../trust-store/trust-store-error.ts';
import { shippedTrustStore } from '../../assets.ts';
import { createImageDecoder } from '../decode-images.ts';
import { parseArguments } from '../parse-arguments.ts';

/** One row of the doctor's report. It never holds anything of a card. */
export interface CheckRow {
  readonly check: 'service' | 'reader' | 'picture-decoder' | 'trust-store' | 'trust-anchor' | 'program';
  readonly subject: string;
  readonly status: 'ok' | 'warning' | 'error';
  readonly detail: string;
}

/** `card doctor`: what this desk has and lacks, one row a check. */
export async function doctor(args: readonly string[]): Promise<readonly CheckRow[]> {
  const { options } = parseArguments(args, { 'trust-store': 'string' });
  return [
    checkProgram(),
    ...(await checkReaders()),
    await checkPictureDecoder(),
    ...(await checkTrustStore(options['trust-store'] ?? shippedTrustStore)),
  ];
}

function checkProgram(): CheckRow {
  const subject = `Node.js ${process.versions.node}, ${process.platform} ${process.arch}`;
  return { check: 'program', subject, status: 'ok', detail: 'running' };
}

async function checkReaders(): Promise<readonly CheckRow[]> {
  const pcsc = await PcscReaders.open();
  try {
    if (!pcsc.serviceAvailable) {
      return [{ check: 'service', subject: 'PC/SC', status: 'error', detail: 'not running: start it' }];
    }
    await delay(enumerationTime);
    const service: CheckRow = { check: 'service', subject: 'PC/SC', status: 'ok', detail: 'running' };
    const rows = pcsc.list.map(({ name, presence }): CheckRow => {
      const mute = presence === 'mute';
      const detail = mute ? 'a card that does not answer' : `card ${presence}`;
      return { check: 'reader', subject: name, status: mute ? 'warning' : 'ok', detail };
    });
    const none: CheckRow = { check: 'reader', subject: 'none', status: 'error', detail: 'attach a reader' };
    return [service, ...(rows.length === 0 ? [none] : rows)];
  } finally {
    await pcsc.close();
  }
}

async function checkPictureDecoder(): Promise<CheckRow> {
  const check = { check: 'picture-decoder', subject: 'JPEG 2000' } as const;
  try {
    await createImageDecoder();
    return { ...check, status: 'ok', detail: 'loaded' };
  } catch {
    return { ...check, status: 'error', detail: 'the decoder cannot be loaded: install the program again' };
  }
}

async function checkTrustStore(directory: string): Promise<readonly CheckRow[]> {
  try {
    const { entries } = await loadTrustStore(directory);
    const store: CheckRow = {
      check: 'trust-store',
      subject: directory,
      status: 'ok',
      detail: `${entries.length} anchors are pinned`,
    };
    return [store, ...entries.map(anchorRow)];
  } catch (error) {
    if (!(error instanceof TrustStoreError)) throw error;
    return [{ check: 'trust-store', subject: directory, status: 'error', detail: error.message }];
  }
}

function anchorRow({ pin, state }: TrustStoreEntry): CheckRow {
  const subject = `${pin.file} (generation ${pin.generation}, ${pin.purpose})`;
  const row = (status: CheckRow['status'], detail: string): CheckRow => ({
    check: 'trust-anchor',
    subject,
    status,
    detail,
  });
  switch (state) {
    case 'installed': {
      // Cards keep the anchor of their issue: one that has ended is still needed.
      const ended = Date.parse(pin.notAfter) < Date.now();
      const until = `${ended ? 'installed; ended on' : 'installed; valid until'} ${pin.notAfter}`;
      return row('ok', pin.purpose === 'production' ? until : `${until}; vouches for no real card`);
    }
    case 'missing':
      return pin.purpose === 'production'
        ? row('warning', 'not installed: without it, an issuer may stay unchecked; see: trust-store download')
        : row('ok', 'not installed, and not needed for real cards');
    case 'unreadable':
      return row('error', 'the file is no certificate: never used');
    case 'mismatch':
      return row('error', 'the file is not the pinned certificate: never used');
  }
}
