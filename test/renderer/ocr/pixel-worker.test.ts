import { beforeEach, expect, it } from 'vitest';
import type { OcrReply } from '../../../renderer/ocr/ocr-messages.ts';
import { startPixelWorker, type PixelWorker } from '../../../renderer/ocr/pixel-worker.ts';
import { seenNumber, settled, StandInFrame, StandInWorker } from './stand-in-worker.ts';

const seen = seenNumber('SP10000001AA');
const { zone } = seen.found!;
const crop = { width: 720, height: 80 } as ImageData;

let worker: StandInWorker;
let pixels: PixelWorker;
beforeEach(() => {
  worker = new StandInWorker();
  pixels = startPixelWorker(worker);
});

it('is ready when the worker says so', async () => {
  let ready = false;
  void pixels.ready.then(() => (ready = true));
  await settled();
  expect(ready).toBe(false);
  worker.reply({ kind: 'ready' });
  await pixels.ready;
});

it('gives each answer to the question that it belongs to', async () => {
  worker.reply({ kind: 'ready' });
  const frame = new StandInFrame();
  const looked = pixels.look(frame, 7);
  const cropped = pixels.crop(zone, 720);
  expect(worker.asked).toEqual([
    { kind: 'look', frame, look: 7 },
    { kind: 'crop', zone, width: 720 },
  ]);
  worker.reply({ kind: 'seen', seen });
  expect(await looked).toBe(seen);
  worker.reply({ kind: 'cropped', crop });
  expect(await cropped).toBe(crop);
});

it('takes no answer to another question', async () => {
  worker.reply({ kind: 'ready' });
  const looked = pixels.look(new StandInFrame(), 0);
  worker.reply({ kind: 'cropped', crop });
  await expect(looked).rejects.toThrow('something else');
  const cropped = pixels.crop(zone, 720);
  worker.reply({ kind: 'seen', seen });
  await expect(cropped).rejects.toThrow('something else');
});

const failures: readonly (readonly [string, (of: StandInWorker) => void, string])[] = [
  [
    'says that it failed',
    (of) => {
      of.reply({ kind: 'failed', reason: 'no network' });
    },
    'no network',
  ],
  [
    'breaks',
    (of) => {
      of.break();
    },
    'broke',
  ],
];

it.each(failures)('that %s rejects everybody who waits and everybody who comes', async (_, fail, reason) => {
  const looked = pixels.look(new StandInFrame(), 0);
  const cropped = pixels.crop(zone, 720);
  fail(worker);
  await expect(pixels.ready).rejects.toThrow(reason);
  await expect(looked).rejects.toThrow(reason);
  await expect(cropped).rejects.toThrow(reason);
  expect(worker.terminated).toBe(true);
  const asked = worker.asked.length;
  await expect(pixels.look(new StandInFrame(), 1)).rejects.toThrow(reason);
  expect(worker.asked).toHaveLength(asked);
});

it('ends with whoever waits, and may be ended twice', async () => {
  worker.reply({ kind: 'ready' });
  const looked = pixels.look(new StandInFrame(), 0);
  pixels.end();
  pixels.end();
  expect(worker.terminated).toBe(true);
  await expect(looked).rejects.toThrow('closed');
});

it('passes by what a worker says that was ended', () => {
  pixels.end();
  const late: readonly OcrReply[] = [{ kind: 'seen', seen }, { kind: 'ready' }];
  for (const reply of late)
    expect(() => {
      worker.reply(reply);
    }).not.toThrow();
});
