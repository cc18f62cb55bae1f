import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { CardNumber } from '../../shared/card-number.ts';
import type { CardReader } from '../../main/card-reader/card-reader.ts';
import { PcscReaders } from '../../main/card-reader/pcsc/pcsc-readers.ts';
import { readLaidCard } from '../../main/card-reader/read-laid-card.ts';
import { waitForCard } from '../../main/card-reader/wait-for-card.ts';
import { shippedTrustStore } from '../../main/assets.ts';
import { createImageDecoder } from '../../main/command-line/decode-images.ts';
import { failureOf } from '../../main/failure-of.ts';
import { specimenCatalogue } from '../../main/simulator/specimens/catalogue.ts';
import { loadTrustStore, selectAnchors } from '../../main/trust-store/load-trust-store.ts';
import { PcscSystem, until } from '../virtual-desk/pcsc-system.ts';
import { measureKiosk } from './measure-kiosk.ts';
import { measureReading, median, type BenchDesk, type ReadingTimes } from './measure-reading.ts';

const readings = 50;
const warmUps = 5;
const kioskRounds = 7;
/** Runs from out/bench/. */
const projectDirectory = fileURLToPath(new URL('../../', import.meta.url));

/** A row of the table. */
interface Row {
  readonly measure: string;
  readonly milliseconds: number;
  /** Where it is no time. */
  readonly unit?: 'kB';
  readonly limit: number | null;
}

/** Lays a specimen in a process of its own, so that the card's work is not counted as ours. */
async function withSpecimen<Result>(
  name: string,
  use: (number: CardNumber) => Promise<Result>,
): Promise<Result> {
  const program = fileURLToPath(new URL('../command-line/card.mjs', import.meta.url));
  const player = spawn(process.execPath, [program, 'play', name], { stdio: ['ignore', 'pipe', 'ignore'] });
  await once(player.stdout, 'data');
  const number = CardNumber.parse(specimenCatalogue.find((entry) => entry.name === name)?.number ?? '');
  if (number === null) throw new Error(`there is no specimen ${name}`);
  try {
    return await use(number);
  } finally {
    player.kill('SIGTERM');
    await once(player, 'exit');
  }
}

async function measureFullReadings(readers: PcscReaders, specimen: string): Promise<readonly Row[]> {
  const anchors = selectAnchors(await loadTrustStore(shippedTrustStore), {
    purposes: ['specimen'],
    custom: false,
  });
  const decoder = await createImageDecoder();
  return withSpecimen(specimen, async (number) => {
    const reader = await waitForCard(readers, { milliseconds: 10_000 });
    const desk: BenchDesk = { reader, number, anchors, decoder };
    for (let count = 0; count < warmUps; count += 1) await measureReading(desk);
    const times: ReadingTimes[] = [];
    for (let count = 0; count < readings; count += 1) times.push(await measureReading(desk));
    const row = (stage: keyof ReadingTimes, limit: number | null = null): Row => ({
      measure: `${specimen}: ${stage}`,
      milliseconds: median(times.map((time) => time[stage])),
      limit,
    });
    return [
      row('host', 15),
      ...(['connect', 'protocol', 'verify', 'pictures', 'card', 'total', 'reset'] as const).map((stage) =>
        row(stage),
      ),
    ];
  });
}

/** Both kinds of card, in both generations. */
async function measureCards(readers: PcscReaders): Promise<readonly Row[]> {
  const rows: Row[] = [];
  const kinds = ['permanent-resident', 'special-permanent-resident'];
  for (const specimen of [...kinds, 'second-worker', 'second-special-permanent-resident']) {
    rows.push(...(await measureFullReadings(readers, specimen)));
  }
  return rows;
}

/** How long until a lifted card is reported, at each command. */
async function measureLifting(readers: PcscReaders): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (let at = 1; at <= 15; at += 1) {
    await until('the desk is empty', () => readers.list.every(({ presence }) => presence === 'absent'));
    rows.push(
      await withSpecimen(`lifted-at-${at}`, async (number) => {
        const reader = await waitForCard(readers, { milliseconds: 10_000 });
        return {
          measure: `lifted at command ${at}`,
          milliseconds: await timeFailure(reader, number),
          limit: 1000,
        };
      }),
    );
  }
  return rows;
}

async function timeFailure(reader: CardReader, number: CardNumber): Promise<number> {
  const start = performance.now();
  try {
    await readLaidCard(reader, { number });
  } catch (error) {
    const { code } = failureOf(error);
    if (code === 'read-failed') return performance.now() - start;
    throw new Error(`a lifted card was ${code}`, { cause: error });
  }
  throw new Error('a lifted card was read');
}

/** What a visitor waits for, on the Chromium shell. */
async function measureVisitors(): Promise<readonly Row[]> {
  const { start, firstPaint, laterPaint, initialScript } = await measureKiosk(projectDirectory, kioskRounds);
  return [
    { measure: 'kiosk: process start to usable top screen', milliseconds: median(start), limit: 1500 },
    { measure: 'kiosk: last answer to result, first visitor', milliseconds: median(firstPaint), limit: 150 },
    { measure: 'kiosk: last answer to result, later visitors', milliseconds: median(laterPaint), limit: 150 },
    { measure: 'kiosk: initial JavaScript, gzipped', milliseconds: initialScript, limit: 300, unit: 'kB' },
  ];
}

function print(rows: readonly Row[]): void {
  for (const { measure, milliseconds, limit, unit = 'ms' } of rows) {
    const goal = limit === null ? '' : `  (at most ${limit})`;
    console.log(`${measure.padEnd(48)} ${milliseconds.toFixed(2).padStart(9)} ${unit}${goal}`);
  }
}

const visitors = await measureVisitors();
const system = await PcscSystem.start();
const readers = await PcscReaders.open();
try {
  const rows = [...(await measureCards(readers)), ...(await measureLifting(readers)), ...visitors];
  if (process.argv.includes('--json')) console.log(JSON.stringify(rows, null, 2));
  else {
    console.log(`Median of ${readings} readings over PC/SC (pcscd, vpcd), ${process.version}`);
    print(rows);
  }
} finally {
  await readers.close();
  await system.stop();
}
process.exit(0);
