import type { Failure } from '../../shared/failure.ts';
import { failureOf } from '../failure-of.ts';
import { TrustStoreError } from '../trust-store/trust-store-error.ts';
import { WrongUsage } from './wrong-usage.ts';

/** The one JSON document on standard output. */
export function printDocument(document: unknown): Promise<void> {
  return new Promise((resolve) => {
    process.stdout.write(`${JSON.stringify(document, null, 2)}\n`, () => {
      resolve();
    });
  });
}

/** A line for people, on standard error. */
export function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** What an error is to a program that called us: 1 for the catalogue's failures, 2 for a call that cannot work. */
export interface ErrorReport {
  readonly exitCode: 1 | 2;
  readonly error: { readonly code: string; readonly message: string; readonly detail: string };
}

export function reportOf(error: unknown): ErrorReport {
  if (error instanceof WrongUsage) {
    return {
      exitCode: 2,
      error: {
        code: 'wrong-usage',
        message: '引数を確認してください',
        detail: `${error.message}; see: card --help`,
      },
    };
  }
  if (error instanceof TrustStoreError) {
    return {
      exitCode: 2,
      error: { code: error.trouble, message: trustStoreMessages[error.trouble], detail: error.message },
    };
  }
  const { code, message, detail }: Failure = failureOf(error);
  return { exitCode: 1, error: { code, message, detail } };
}

const trustStoreMessages: Readonly<Record<TrustStoreError['trouble'], string>> = {
  'trust-store-missing': '証明書の保管場所が見つからないか 書き込めません フォルダーの指定を確認してください',
  'manifest-unreadable': '証明書の一覧（manifest.json）を読めません 元のファイルに戻してください',
  'certificate-unreadable':
    '証明書として読めないファイルです 出入国在留管理庁のページから取得し直してください',
  'certificate-not-pinned': '出入国在留管理庁の公開した証明書と一致しません このファイルは使用できません',
  'download-failed': '証明書を取得できませんでした ネットワークを確認してください',
};
