import { readFile, stat } from 'node:fs/promises';
import { z } from 'zod';

const https = z.url({ protocol: /^https$/ }).max(500);

/** The settings file: hostile until parsed. Every part has a default, so that no file is needed. */
const settingsSchema = z.strictObject({
  /** Seconds without a touch after which a visitor's data is cleared. */
  idleSeconds: z.number().min(1).max(3600).default(90),
  /** Whether software cards are offered. */
  specimens: z.boolean().default(false),
  /** 失効情報照会: the address changes now and then. */
  inquiryUrl: https.default('https://www.moj.go.jp/isa/applications/procedures/rcc-support.html'),
  camera: z
    .strictObject({
      /** For a camera that faces the visitor: the card moves on the screen as it does in the hand. */
      mirrored: z.boolean().default(false),
    })
    .prefault({}),
});

export type Settings = Readonly<z.infer<typeof settingsSchema>>;

/** What became of reading the settings: a broken file is not obeyed in part. */
export interface LoadedSettings {
  readonly settings: Settings;
  readonly trouble: string | null;
}

const longestFile = 100_000;

export async function loadSettings(file: string | null): Promise<LoadedSettings> {
  const defaults = settingsSchema.parse({});
  if (file === null) return { settings: defaults, trouble: null };
  try {
    if ((await stat(file)).size > longestFile) throw new Error('it is too long');
    return { settings: settingsSchema.parse(JSON.parse(await readFile(file, 'utf8'))), trouble: null };
  } catch (error) {
    const reason = error instanceof Error ? error.message : 'unknown';
    return { settings: defaults, trouble: `the settings file is not used: ${reason}` };
  }
}
