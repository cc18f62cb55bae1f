import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { anchorPurposes } from '../../shared/verdict.ts';
import { TrustStoreError } from './trust-store-error.ts';

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const pinSchema = z.object({
  // A plain name: a manifest must not reach out of its directory.
  file: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,127}$/),
  generation: z.union([z.literal(1), z.literal(2)]),
  purpose: z.enum(anchorPurposes),
  sha256: z
    .string()
    .regex(/^[0-9a-fA-F]{64}$/)
    .transform((digest) => digest.toLowerCase()),
  subject: z.string(),
  notBefore: isoDate,
  notAfter: isoDate,
  /** Where the certificate is published; some have no address of their own. */
  source: z.url().optional(),
});

const manifestSchema = z.object({ version: z.literal(1), anchors: z.array(pinSchema).max(64) });

/** A pinned anchor: which certificate is trusted, and as what. */
export type AnchorPin = Readonly<z.infer<typeof pinSchema>>;

export const manifestFile = 'manifest.json';

/** A manifest of 64 anchors has a tenth of this. */
const longestManifest = 1_000_000;

/**
 * The pins of the trust store in `directory`.
 * @throws TrustStoreError
 */
export async function readManifest(directory: string): Promise<readonly AnchorPin[]> {
  if (!(await isDirectory(directory))) {
    throw new TrustStoreError('trust-store-missing', `there is no directory ${directory}`);
  }
  const path = join(directory, manifestFile);
  try {
    if ((await stat(path)).size > longestManifest) throw new Error('it is too long');
    return manifestSchema.parse(JSON.parse(await readFile(path, 'utf8'))).anchors;
  } catch (error) {
    throw new TrustStoreError('manifest-unreadable', `${path} is no manifest: ${reasonOf(error)}`, {
      cause: error,
    });
  }
}

async function isDirectory(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError) return z.prettifyError(error).replaceAll('\n', '; ');
  return error instanceof Error ? error.message : 'unknown';
}
