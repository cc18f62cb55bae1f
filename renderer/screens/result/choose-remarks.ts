import type { ReadingResult } from '../../../shared/session-state.ts';
import { hasPassed } from '../../card-face/second-generation/passed-date.ts';

/** What a clerk should see beside the entries of a card of the second generation. */
export interface Remarks {
  /** The number as the chip's file states it, where it is not the one typed. */
  readonly otherNumber: string | null;
  readonly cardExpired: boolean;
  readonly stayEnded: boolean;
  /** `unknown` for a code that no published table explains. */
  readonly renewal: 'none' | 'pending' | 'unknown';
  readonly note: 'none' | 'there' | 'unknown';
}

export function chooseRemarks(
  { number, record }: Pick<ReadingResult, 'number' | 'record'>,
  today: string,
): Remarks {
  const { fields, statedNumber } = record;
  return {
    otherNumber: statedNumber === null || statedNumber === number ? null : statedNumber,
    cardExpired: hasPassed('cardExpiry', fields, today),
    stayEnded: hasPassed('periodOfStayExpiry', fields, today),
    renewal: answer(fields.renewalApplication, 'pending'),
    note: answer(fields.commissionersNote, 'there'),
  };
}

function answer<Yes extends string>(code: string | undefined, yes: Yes): 'none' | 'unknown' | Yes {
  if (code === undefined || code === '0') return 'none';
  return code === '1' ? yes : 'unknown';
}

/** 就労制限の有無 as a rule for the person who hires; null where its code has no published meaning. */
export function chooseWorkRule(code: string): `work-${'1' | '2' | '4' | '9'}` | null {
  switch (code) {
    case '1':
    case '2':
    case '4':
    case '9':
      return `work-${code}`;
    default:
      return null;
  }
}
