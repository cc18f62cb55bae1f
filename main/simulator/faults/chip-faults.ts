import { StatusWord } from '../apdu/status-word.ts';
import { applicationNames } from '../application-names.ts';
import { answerInstead } from './answer-instead.ts';
import { readOf, selectOf } from './command-patterns.ts';
import type { Fault } from './fault.ts';

const frontShortId = 0x05;

/** The chip reports a failed self-diagnosis when a file of this short id is read. */
export function faultyFile(shortId: number): Fault {
  return answerInstead(readOf(shortId), StatusWord.selfDiagnosis);
}

/** The first generation's front is such a file. */
export const faultyFront: Fault = faultyFile(frontShortId);

/** The control information of DF1 is damaged. */
export const faultyDf1: Fault = answerInstead(selectOf(applicationNames.df1), StatusWord.fileControlError);
