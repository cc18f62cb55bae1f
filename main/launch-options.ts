import { parseArgs } from 'node:util';

/** What the program was started with. Some switches count only where it is not packaged. */
export interface LaunchOptions {
  readonly specimens: boolean;
  /** Another trust store than the shipped one. */
  readonly trustStore: string | null;
  readonly settingsFile: string | null;
  /** A clip (`.y4m`, `.mjpeg`) in place of every camera. */
  readonly fakeCamera: string | null;
}

/** Parses our own arguments; those of Electron and Chromium pass by. */
export function parseLaunchOptions(args: readonly string[], packaged: boolean): LaunchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      specimens: { type: 'boolean' },
      'trust-store': { type: 'string' },
      settings: { type: 'string' },
      'fake-camera': { type: 'string' },
    },
    strict: false,
    allowPositionals: true,
  });
  const text = (value: string | boolean | undefined): string | null =>
    typeof value === 'string' ? value : null;
  return {
    specimens: values['specimens'] === true,
    trustStore: packaged ? null : text(values['trust-store']),
    settingsFile: text(values['settings']),
    fakeCamera: packaged ? null : text(values['fake-camera']),
  };
}
