import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { projectDirectory } from '../specimen-reading.ts';

export interface CardRun {
  readonly exitCode: number;
  readonly standardOutput: string;
  readonly standardError: string;
  /** Standard output, which must be one JSON document. */
  readonly document: unknown;
}

/** Runs the built companion as another program would. */
export function runCard(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd = projectDirectory,
): Promise<CardRun> {
  return new Promise((resolve, reject) => {
    const program = join(projectDirectory, 'out', 'command-line', 'card.mjs');
    execFile(
      process.execPath,
      [program, ...args],
      { env: { ...process.env, ...env }, cwd, timeout: 60_000, maxBuffer: 1 << 24 },
      (error, standardOutput, standardError) => {
        const exitCode = error === null ? 0 : error.code;
        if (typeof exitCode !== 'number') {
          reject(new Error(`card did not end by itself: ${standardError}`));
          return;
        }
        const document: unknown = standardOutput === '' ? undefined : JSON.parse(standardOutput);
        resolve({ exitCode, standardOutput, standardError, document });
      },
    );
  });
}
