import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyProgramWithout } from './broken-program.ts';
import { button, field, startCameraKiosk, statesOfTracks, watchPage, words } from './camera-kiosk.ts';
import type { CameraKiosk } from './camera-kiosk.ts';
import { screenshots } from './kiosk-desk.ts';

describe('a kiosk whose recogniser is broken', () => {
  let folder: string;
  let camera: CameraKiosk;
  beforeAll(async () => {
    folder = copyProgramWithout('out/renderer/ocr/eng.traineddata.gz');
    camera = await startCameraKiosk(0, folder);
  });
  afterAll(async () => {
    await camera.stop();
    rmSync(folder, { recursive: true });
  });

  it("says so in the manual's words, lets go of the camera, and takes the number by hand", async () => {
    const { page } = camera.kiosk;
    await field(page).waitFor();
    await watchPage(page);
    await field(page).fill('SP1000');
    await button(page, words.read).click();
    await page.getByText('在留カード等番号の読み取り時にエラーが発生しました').waitFor();
    await page.getByText('ocr-failed').waitFor();
    await page.screenshot({ path: join(screenshots, 'failure-ocr-failed.png') });
    const states = await statesOfTracks(page);
    expect(states.length).toBeGreaterThan(0);
    expect(new Set(states)).toEqual(new Set(['ended']));
    await button(page, words.type).click();
    await field(page).waitFor();
    expect(await field(page).inputValue()).toBe('SP1000');
  });
});
