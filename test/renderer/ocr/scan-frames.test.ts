import { expect, it } from 'vitest';
import type { ScanReport } from '../../../renderer/ocr/number-scanner.ts';
import type { SeenFrame } from '../../../renderer/ocr/ocr-messages.ts';
import { scanFrames } from '../../../renderer/ocr/scan-frames.ts';
import { crop, standInEngine, type StandInEngine } from './stand-in-engine.ts';
import { seenNumber, settled, StandInFrame } from './stand-in-worker.ts';

const number = 'SP10000001AA';

type Scan = ReturnType<typeof scanFrames>;

async function lookAt({ answer }: StandInEngine, scan: Scan, seen: SeenFrame): Promise<ScanReport> {
  const report = scan.look(new StandInFrame());
  await answer(seen);
  return report;
}

it('lets the looks of one scanner vote together, and cuts out what they agree on', async () => {
  const desk = standInEngine(number);
  const scan = scanFrames(desk.engine);
  const seen = seenNumber(number);
  expect((await lookAt(desk, scan, seen)).recognised).toBeNull();
  const { recognised, zone } = await lookAt(desk, scan, seen);
  expect(recognised).toMatchObject({ number, crop, uncertain: [] });
  expect(zone).toEqual(seen.found?.zone);
  expect(desk.worker.asked.map(({ kind }) => kind)).toEqual(['look', 'look', 'crop']);
});

it('counts its looks, so that each cuts the line another way', async () => {
  const desk = standInEngine();
  const scan = scanFrames(desk.engine);
  for (const left of [600, 601, 602]) await lookAt(desk, scan, seenNumber(number, left, 0.4));
  expect(desk.worker.asked).toMatchObject([{ look: 0 }, { look: 1 }, { look: 2 }]);
});

it('begins anew with another scanner', async () => {
  const desk = standInEngine(number);
  const seen = seenNumber(number);
  for (let scanner = 0; scanner < 3; scanner += 1) {
    expect((await lookAt(desk, scanFrames(desk.engine), seen)).recognised).toBeNull();
  }
});

it('marks the place that the looks are less sure of', async () => {
  const desk = standInEngine(number);
  const scan = scanFrames(desk.engine);
  const seen = seenNumber(number);
  const unsure = seenNumber(number, 600, 0.45).found!.readings[0]!.logs[3]!;
  const readings = seen.found!.readings.map((reading) => ({
    ...reading,
    logs: reading.logs.map((logs, place) => (place === 3 ? unsure : logs)),
    together: reading.together.map((logs, place) => (place === 3 ? unsure : logs)),
  }));
  const doubtful: SeenFrame = { ...seen, found: { ...seen.found!, readings } };
  await lookAt(desk, scan, doubtful);
  const { recognised } = await lookAt(desk, scan, doubtful);
  expect(recognised).toMatchObject({ number, uncertain: [3] });
});

it('asks Tesseract nothing where no number is seen, and passes the hint on', async () => {
  const desk = standInEngine(number);
  const report = await lookAt(desk, scanFrames(desk.engine), { hint: 'no-card', card: null, found: null });
  expect(report).toEqual({ hint: 'no-card', card: null, zone: null, recognised: null });
  expect(desk.tesseract.reads).toBe(0);
});

it('gives no hint beside a number', async () => {
  const desk = standInEngine(number);
  const scan = scanFrames(desk.engine);
  const glaring: SeenFrame = { ...seenNumber(number), hint: 'glare' };
  expect((await lookAt(desk, scan, glaring)).hint).toBe('glare');
  const { hint, recognised } = await lookAt(desk, scan, glaring);
  expect(recognised?.number).toBe(number);
  expect(hint).toBeNull();
});

it('asks one question at a time: Tesseract after the worker, the crop after Tesseract', async () => {
  const desk = standInEngine(number);
  const scan = scanFrames(desk.engine, { accept: () => ({ number, confidence: 1, uncertain: [] }) });
  const report = scan.look(new StandInFrame());
  await settled();
  expect(desk.worker.asked).toHaveLength(1);
  expect(desk.tesseract.reads).toBe(0);
  desk.worker.reply({ kind: 'seen', seen: seenNumber(number) });
  await settled();
  expect(desk.tesseract.reads).toBe(1);
  expect(desk.worker.asked.map(({ kind }) => kind)).toEqual(['look', 'crop']);
  desk.worker.reply({ kind: 'cropped', crop });
  expect((await report).recognised?.crop).toBe(crop);
});

it('rejects a look at once where either worker did not start, and closes the frame', async () => {
  const { engine, worker } = standInEngine();
  const broken = Promise.reject(new Error('no language'));
  broken.catch(() => undefined);
  const silent = new Promise<never>(() => undefined);
  const engines = [
    { ...engine, tesseract: broken },
    { pixels: { ...engine.pixels, ready: broken }, tesseract: silent },
  ];
  for (const each of engines) {
    const frame = new StandInFrame();
    await expect(scanFrames(each).look(frame)).rejects.toThrow('no language');
    expect(frame.closed).toBe(true);
  }
  expect(worker.asked).toEqual([]);
});

it('rejects a look whose worker breaks meanwhile', async () => {
  const desk = standInEngine();
  const scan = scanFrames(desk.engine);
  const looked = scan.look(new StandInFrame());
  await settled();
  desk.worker.break();
  await expect(looked).rejects.toThrow('broke');
});

it('asks to hold a moving card still, unless it is to be held elsewhere', async () => {
  const desk = standInEngine();
  const scan = scanFrames(desk.engine);
  const hintAt = async (left: number, hint: SeenFrame['hint']): Promise<unknown> =>
    (await lookAt(desk, scan, { ...seenNumber(number, left, 0.4), hint })).hint;
  expect(await hintAt(600, null)).toBeNull();
  expect(await hintAt(700, null)).toBe('hold-still');
  expect(await hintAt(600, 'blurred')).toBe('hold-still');
  expect(await hintAt(603, 'blurred')).toBe('blurred');
  expect(await hintAt(700, 'too-far')).toBe('too-far');
  expect(await hintAt(600, 'glare')).toBe('glare');
  expect(await hintAt(601, null)).toBeNull();
  const nothing: SeenFrame = { hint: 'no-card', card: null, found: null };
  expect((await lookAt(desk, scan, nothing)).hint).toBe('no-card');
  expect(await hintAt(700, null)).toBeNull();
});

it('lets the looks at a moving card vote as they do', async () => {
  const desk = standInEngine(number);
  const scan = scanFrames(desk.engine);
  await lookAt(desk, scan, seenNumber(number, 600));
  expect((await lookAt(desk, scan, seenNumber(number, 800))).recognised?.number).toBe(number);
});
