import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseLaunchOptions } from '../../main/launch-options.ts';
import { loadSettings } from '../../main/settings.ts';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'settings-'));
});
afterAll(async () => {
  await rm(directory, { recursive: true });
});

async function load(content: string) {
  const file = join(directory, 'settings.json');
  await writeFile(file, content);
  return loadSettings(file);
}

describe('settings', () => {
  it('have a default for everything', async () => {
    const { settings, trouble } = await loadSettings(null);
    expect([settings.idleSeconds, settings.specimens, trouble]).toEqual([90, false, null]);
    expect((await load('{"idleSeconds":30}')).settings.idleSeconds).toBe(30);
    expect(settings.camera.mirrored).toBe(false);
    expect((await load('{"camera":{}}')).settings.camera.mirrored).toBe(false);
    expect((await load('{"camera":{"mirrored":true}}')).settings.camera.mirrored).toBe(true);
  });

  it.each([
    ['no JSON', '{'],
    ['an unknown part', '{"idle":3}'],
    ['a wrong type', '{"idleSeconds":"30"}'],
    ['an unknown part of a part', '{"idleSeconds":30,"camera":{"mirrored":true,"record":true}}'],
    ['a plain http address', '{"inquiryUrl":"http://example.com/"}'],
    ['a script for an address', '{"inquiryUrl":"javascript:alert(1)"}'],
  ])('are not obeyed in part: %s', async (_name, content) => {
    const { settings, trouble } = await load(content);
    expect(settings).toEqual((await loadSettings(null)).settings);
    expect(trouble).toContain('not used');
  });
});

describe('launch options', () => {
  it('are found among those of Chromium', () => {
    const args = [
      '--headless',
      '--specimens',
      '--remote-debugging-port=9',
      '--trust-store',
      'x',
      '--settings=y',
      '--fake-camera=z.mjpeg',
    ];
    expect(parseLaunchOptions(args, false)).toEqual({
      specimens: true,
      trustStore: 'x',
      settingsFile: 'y',
      fakeCamera: 'z.mjpeg',
    });
  });

  it('change neither the trust nor the camera of a packaged program', () => {
    expect(parseLaunchOptions(['--trust-store=x'], true).trustStore).toBeNull();
    expect(parseLaunchOptions(['--fake-camera=x'], true).fakeCamera).toBeNull();
  });
});
