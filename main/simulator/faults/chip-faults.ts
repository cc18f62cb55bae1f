import { StatusWord } from '../apdu/status-word.ts';
import { applicationNames } from '../application-names.ts';
import { answerInstead } from './answer-instead.ts';
import { readOf, selectOf } from './command-patterns.ts';
import type { Fault } from './fault.ts';

const frontShortId = 0x05;

/** The chip reports a failed self-diagnosis when the front is read. */
export const faultyFront: Fault = answerInstead(readOf(frontShortId), StatusWord.selfDiagnosis);

/** The control information of DF1 is damaged. */
export const faultyDf1: Fault = answerInstead(selectOf(applicationNames.df1), StatusWord.fileControlError);
