/**
 * Measures how often the number's line is found in labelled pictures, and how long a frame takes.
 *
 *     npx tsx scripts/card-pictures/write-card-pictures.ts --level all --count 200 --seed 1 --out FOLDER
 *     npx tsx scripts/ocr-bench/measure-locating.ts FOLDER [--missed]
 *
 * `--missed` names the pictures whose number no candidate frames.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locateNumber } from '../../renderer/ocr/locate/locate-number.ts';
import type { PictureTruth } from '../card-pictures/generate-card-pictures.ts';
import { framesNumber, cornerError } from './compare-quads.ts';
import { readPicture } from './picture-file.ts';

interface Outcome {
  readonly truth: PictureTruth;
  readonly candidates: number;
  /** Index of the first candidate that frames the number, or -1. */
  readonly rank: number;
  readonly bestScore: number;
  readonly cardError: number | null;
  readonly hint: string | null;
  /** Milliseconds of this process's processor time. */
  readonly time: number;
}

const [folder, ...options] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder of the pictures.');
const truths = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as readonly PictureTruth[];
const outcomes = truths.map((truth) => lookAt(join(folder, truth.file), truth));
report(outcomes);
if (options.includes('--missed')) nameMissed(outcomes);

function lookAt(path: string, truth: PictureTruth): Outcome {
  const picture = readPicture(path);
  const before = process.cpuUsage();
  const { candidates, card, hint } = locateNumber(picture);
  const { user, system } = process.cpuUsage(before);
  const corners = truth.numberCorners;
  return {
    truth,
    candidates: candidates.length,
    rank: corners === null ? -1 : candidates.findIndex(({ zone }) => framesNumber(zone, corners)),
    bestScore: candidates[0]?.score ?? 0,
    cardError: card === null || truth.cardCorners === null ? null : cornerError(card, truth.cardCorners),
    hint,
    time: (user + system) / 1000,
  };
}

function report(all: readonly Outcome[]): void {
  for (const level of new Set(all.map(({ truth }) => truth.level))) {
    const some = all.filter(({ truth }) => truth.level === level);
    const share = (test: (outcome: Outcome) => boolean): string =>
      `${((100 * some.filter(test).length) / some.length).toFixed(1)} %`;
    const hints = countHints(some);
    const cards = some.map(({ cardError }) => cardError).filter((error) => error !== null);
    console.log(
      [
        level.padEnd(10),
        `${some.length} pictures`,
        ...(level === 'no-number'
          ? [`some candidate ${share(({ candidates }) => candidates > 0)}`]
          : [`best ${share(({ rank }) => rank === 0)}`, `any ${share(({ rank }) => rank >= 0)}`]),
        `score >= 0.5 ${share(({ bestScore }) => bestScore >= 0.5)}`,
        `card ${cards.length}, error ${quantile(cards, 0.5).toFixed(3)} (90 %: ${quantile(cards, 0.9).toFixed(3)})`,
        `hints ${[...hints].map(([hint, count]) => `${hint} ${count}`).join(', ')}`,
      ].join('  '),
    );
  }
  for (const width of new Set(all.map(({ truth }) => truth.width))) {
    const times = all.filter(({ truth }) => truth.width === width).map(({ time }) => time);
    console.log(
      `${width} wide: ${quantile(times, 0.5).toFixed(0)} ms, 95 %: ${quantile(times, 0.95).toFixed(0)} ms`,
    );
  }
}

function nameMissed(all: readonly Outcome[]): void {
  for (const { truth, rank, candidates, bestScore } of all) {
    if (truth.number === null ? candidates === 0 || bestScore < 0.5 : rank === 0) continue;
    console.log(
      [truth.file, truth.template, truth.typeface, truth.width, `rank ${rank}`, bestScore.toFixed(2)].join(
        '  ',
      ),
    );
  }
}

function quantile(values: readonly number[], part: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? NaN;
}

function countHints(some: readonly Outcome[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { hint } of some) counts.set(hint ?? 'none', (counts.get(hint ?? 'none') ?? 0) + 1);
  return counts;
}
