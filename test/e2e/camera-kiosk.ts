import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { writeCardClip } from '../../scripts/card-pictures/card-clip-file.ts';
import { startKiosk, type RunningKiosk } from '../../scripts/visit/kiosk-process.ts';
import { projectDirectory } from '../specimen-reading.ts';
import { label, screenshots } from './kiosk-desk.ts';

/** The number of the specimen whose card is held to the camera. */
export const number = 'SP10000001AA';

export const words = {
  read: '読み取り',
  type: '番号を入力する',
  again: 'もう一度試す',
  back: '戻る',
} as const;

declare global {
  interface Window {
    /** Everything that the page got from a camera, and every picture that it drew: for the test to look at. */
    watched: { readonly streams: MediaStream[]; readonly pictures: ImageData[] };
    /** Milliseconds of each task that kept the page's thread for more than 50 ms (Long Tasks API). */
    longTasks: number[];
  }
}

/** A kiosk whose camera plays a clip; the clip goes with it. */
export interface CameraKiosk {
  readonly kiosk: RunningKiosk;
  stop(): Promise<void>;
}

/**
 * @param frames of a card that is held to the camera; none shows an empty desk
 * @param program the folder of the built program
 */
export async function startCameraKiosk(frames: number, program = projectDirectory): Promise<CameraKiosk> {
  mkdirSync(screenshots, { recursive: true });
  const directory = mkdtempSync(join(tmpdir(), 'kiosk-camera-'));
  const clip = join(directory, 'clip.mjpeg');
  const emptyFrames = frames === 0 ? 4 : 0;
  await writeCardClip({ number, level: 'clear', seed: '1', frames, emptyFrames, out: clip });
  const kiosk = await startKiosk(program, ['--specimens', `--fake-camera=${clip}`]);
  await kiosk.page.setViewportSize({ width: 1280, height: 800 });
  return {
    kiosk,
    stop: async () => {
      await kiosk.stop();
      rmSync(directory, { recursive: true });
    },
  };
}

/** Notes streams and pictures as the page gets them; changes nothing. */
export const watchPage = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const watched: Window['watched'] = { streams: [], pictures: [] };
    window.watched = watched;
    const devices = navigator.mediaDevices;
    const open = devices.getUserMedia.bind(devices);
    devices.getUserMedia = async (constraints) => {
      const stream = await open(constraints);
      watched.streams.push(stream);
      return stream;
    };
    const context = CanvasRenderingContext2D.prototype;
    const put: CallableFunction = Reflect.get<typeof context, 'putImageData'>(context, 'putImageData');
    context.putImageData = function (image: ImageData, x: number, y: number): void {
      watched.pictures.push(image);
      Reflect.apply(put, this, [image, x, y]);
    };
  });

/** Notes from now on what keeps the page's thread: for a person to read, since a busy machine has long tasks of its own. */
export const noteLongTasks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const noted = 'longTasks' in window;
    window.longTasks = [];
    if (noted) return;
    new PerformanceObserver((list) => {
      window.longTasks.push(...list.getEntries().map(({ duration }) => duration));
    }).observe({ type: 'longtask' });
  });

/** Prints them, with what the page did meanwhile. */
export async function printLongTasks(page: Page, meanwhile: string): Promise<void> {
  const tasks = await page.evaluate(() => window.longTasks);
  const list = tasks.length === 0 ? 'none' : tasks.map((task) => `${task} ms`).join(', ');
  console.log(`tasks over 50 ms ${meanwhile}: ${list}`);
}

export const statesOfTracks = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    window.watched.streams.flatMap((stream) => stream.getTracks().map(({ readyState }) => readyState)),
  );

export const field = (page: Page): Locator => page.getByRole('textbox', { name: label.number });
export const button = (page: Page, name: string): Locator => page.getByRole('button', { name, exact: true });
export const printed = (page: Page): Locator => page.getByRole('img', { name: 'カメラに写った番号の画像' });

export const startAtTop = async (page: Page): Promise<void> => {
  await page.evaluate(() => window.kiosk.request('finish', null));
  await page.reload();
  await field(page).waitFor();
};
