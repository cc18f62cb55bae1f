import { beforeEach, expect, it } from 'vitest';
import { numberScanners, type NumberScanners } from '../../../renderer/ocr/create-number-scanner.ts';
import { standInEngine, type StandInEngine } from './stand-in-engine.ts';
import { seenNumber, settled, StandInFrame } from './stand-in-worker.ts';

let started: StandInEngine[];
let scanners: NumberScanners;
beforeEach(() => {
  started = [];
  scanners = numberScanners(() => {
    const desk = standInEngine('SP10000001AA');
    started.push(desk);
    return desk.engine;
  });
});

const running = async (): Promise<readonly boolean[]> => {
  await settled();
  for (const { worker, tesseract } of started) expect(tesseract.ended).toBe(Number(worker.terminated));
  return started.map(({ worker }) => !worker.terminated);
};

it('takes over the workers that are warm, once', async () => {
  scanners.warmUp();
  scanners.warmUp();
  expect(started).toHaveLength(1);
  const first = scanners.create();
  expect(started).toHaveLength(1);
  void first.look(new StandInFrame());
  await settled();
  expect(started[0]?.worker.asked).toHaveLength(1);
  scanners.create();
  expect(started).toHaveLength(2);
});

it('starts them where none are warm', async () => {
  scanners.create();
  expect(await running()).toEqual([true]);
});

it('ends them with their scanner, which may be closed twice', async () => {
  const scanner = scanners.create();
  scanner.close();
  scanner.close();
  expect(await running()).toEqual([false]);
});

it('ends warm workers that nobody takes, and no others', async () => {
  scanners.warmUp();
  scanners.stop();
  scanners.stop();
  expect(await running()).toEqual([false]);
  scanners.create();
  scanners.stop();
  expect(await running()).toEqual([false, true]);
});

it('rejects the look that is under way when it is closed, and every later one, whose frame it closes', async () => {
  const scanner = scanners.create();
  const looked = scanner.look(new StandInFrame());
  await settled();
  scanner.close();
  await expect(looked).rejects.toThrow('closed');
  const frame = new StandInFrame();
  await expect(scanner.look(frame)).rejects.toThrow('closed');
  expect(frame.closed).toBe(true);
});

it('keeps what one scanner saw from the next', async () => {
  scanners.warmUp();
  const seen = seenNumber('SP10000001AA');
  const found: unknown[] = [];
  for (let opening = 0; opening < 3; opening += 1) {
    const scanner = scanners.create();
    const report = scanner.look(new StandInFrame());
    await started.at(-1)?.answer(seen);
    found.push((await report).recognised);
    scanner.close();
  }
  expect(found).toEqual([null, null, null]);
  expect(await running()).toEqual([false, false, false]);
});
