import type { TextKey, TextValues } from '../../text/i18n.ts';
import { kindOfCharacter, kindOfPlace } from './number-entry.ts';
import type { NumberHint } from './number-entry.ts';

export interface HintText {
  readonly text: TextKey;
  readonly values: TextValues;
}

/** The words of a hint: people count places from 1. */
export function hintText(hint: NumberHint): HintText {
  switch (hint.kind) {
    case 'remaining':
      return { text: 'top.remaining', values: { count: hint.count } };
    case 'complete':
      return { text: 'top.complete', values: {} };
    case 'wrong-place': {
      const values = { place: hint.place + 1, character: hint.character };
      const known = kindOfCharacter(hint.character) !== null;
      if (kindOfPlace(hint.place) === 'letter') {
        return { text: known ? 'top.letterWanted' : 'top.strangeLetter', values };
      }
      return { text: known ? 'top.digitWanted' : 'top.strangeDigit', values };
    }
  }
}

/** A number that the camera read is compared with the card before it is used (利用マニュアル 1.10, 3.2 (5)). */
export function chooseHint(entry: {
  readonly hint: NumberHint;
  readonly kept: boolean;
  readonly recognised: boolean;
}): HintText {
  const { hint, kept, recognised } = entry;
  if (hint.kind !== 'complete') return hintText(hint);
  if (recognised) return { text: 'top.compare', values: {} };
  return kept ? { text: 'top.correct', values: {} } : hintText(hint);
}
