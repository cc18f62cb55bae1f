import type { Page } from 'playwright';
import type { BenchPicture } from './bench-pictures.ts';
import type { BenchWindow } from './bench-window.ts';
import type { StageNumbers } from './read-stages.ts';
import { tallyOutcomes, type Outcome, type Tally } from './tally.ts';

/** What the bench calls each stage; each adds to the one before. */
const stageNames: Readonly<Record<keyof StageNumbers, string>> = {
  fixedZone: 'Tesseract on a fixed zone',
  located: 'located and rectified',
  dressed: 'several binarisations',
  agreed: 'both networks agree',
};

/** What each stage would accept from one picture. */
export async function stageOutcomes(page: Page, picture: BenchPicture): Promise<readonly Outcome[]> {
  const { level, file, number: wanted } = picture;
  const numbers = await page.evaluate<StageNumbers, string>(
    (base64) => (globalThis as unknown as BenchWindow).readStages(base64),
    Buffer.from(picture.bytes).toString('base64'),
  );
  return Object.entries(stageNames).map(([key, stage]) => ({
    level,
    file,
    wanted,
    stage,
    number: numbers[key as keyof StageNumbers],
    milliseconds: 0,
  }));
}

/** Every stage's tally, level by level. */
export function stageTable(
  outcomes: readonly Outcome[],
): readonly { readonly stage: string; readonly tally: Tally }[] {
  const stages = [...new Set(outcomes.map(({ stage = '' }) => stage))];
  return stages
    .flatMap((stage) =>
      tallyOutcomes(outcomes.filter((outcome) => outcome.stage === stage)).map((tally) => ({
        stage,
        tally: stage in byName ? { ...tally, medianMilliseconds: null } : tally,
      })),
    )
    .sort((one, other) => levelOrder(outcomes, one.tally) - levelOrder(outcomes, other.tally));
}

/** Stages of one look: their times are not those of a camera. */
const byName: Readonly<Record<string, true>> = Object.fromEntries(
  Object.values(stageNames).map((name) => [name, true]),
);

const levelOrder = (outcomes: readonly Outcome[], { level }: Tally): number =>
  outcomes.findIndex((outcome) => outcome.level === level);
