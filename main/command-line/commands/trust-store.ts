import { addCertificateFiles } from '../../trust-store/install-certificate.ts';
import { downloadCertificates } from '../../trust-store/download-certificates.ts';
import { loadTrustStore } from '../../trust-store/load-trust-store.ts';
import { TrustStoreError } from '../../trust-store/trust-store-error.ts';
import { shippedTrustStore } from '../../assets.ts';
import { tell } from '../output.ts';
import { parseArguments } from '../parse-arguments.ts';
import { WrongUsage } from '../wrong-usage.ts';

/** `card trust-store list | add FILE… | download`. */
export async function trustStore(args: readonly string[]): Promise<unknown> {
  const [action, ...rest] = args;
  const most = action === 'add' ? 64 : 0;
  const { options, words } = parseArguments(
    rest,
    { 'trust-store': 'string' },
    { least: Math.min(1, most), most },
  );
  const directory = options['trust-store'] ?? shippedTrustStore;
  if (action === 'list') return list(directory);
  if (action === 'add') return addCertificateFiles(directory, words);
  if (action === 'download') return download(directory);
  throw new WrongUsage('trust-store takes list, add or download');
}

async function list(directory: string): Promise<unknown> {
  const { entries } = await loadTrustStore(directory);
  return entries.map(({ pin, state, anchor }) => ({
    file: pin.file,
    state,
    generation: pin.generation,
    purpose: pin.purpose,
    subject: anchor?.certificate.subject ?? pin.subject,
    sha256: pin.sha256,
    notBefore: pin.notBefore,
    notAfter: pin.notAfter,
    ended: Date.parse(pin.notAfter) < Date.now(),
  }));
}

async function download(directory: string): Promise<unknown> {
  const results = await downloadCertificates(directory);
  for (const { file, status, detail } of results) tell(`${file}: ${status} (${detail})`);
  const failed = results.filter(({ status }) => status === 'failed');
  if (failed.length > 0) {
    throw new TrustStoreError(
      'download-failed',
      failed.map(({ file, detail }) => `${file}: ${detail}`).join('; '),
    );
  }
  return results;
}
