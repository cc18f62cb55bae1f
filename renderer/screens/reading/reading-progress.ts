import { readingSteps } from '../../../shared/reading-step.ts';
import type { ReadingStep } from '../../../shared/reading-step.ts';

export interface ReadingProgress {
  /** From 1 to `total`. */
  readonly index: number;
  readonly total: number;
  /** What is done, in percent: the step that runs counts half, so that the bar neither starts empty nor ends full. */
  readonly percent: number;
}

export function progressOf(step: ReadingStep): ReadingProgress {
  const before = readingSteps.indexOf(step);
  const total = readingSteps.length;
  return { index: before + 1, total, percent: Math.round(((before + 0.5) / total) * 100) };
}

export type StepState = 'done' | 'running' | 'waiting';

export function stepState(step: ReadingStep, running: ReadingStep): StepState {
  const distance = readingSteps.indexOf(step) - readingSteps.indexOf(running);
  if (distance === 0) return 'running';
  return distance < 0 ? 'done' : 'waiting';
}
