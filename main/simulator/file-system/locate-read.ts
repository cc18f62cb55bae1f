import { refuse } from '../apdu/refusal.ts';
import { StatusWord } from '../apdu/status-word.ts';
import type { ChipState } from '../chip.ts';
import type { ElementaryFile } from './files.ts';
import { findElementaryFile } from './find-file.ts';

/** A place in a file. */
export interface ReadLocation {
  readonly file: ElementaryFile;
  readonly offset: number;
}

/** What P1 and P2 of READ BINARY point at. 在留カード等仕様書 1.5 §4.2.5. */
export function locateRead(state: ChipState, p1: number, p2: number): ReadLocation {
  if ((p1 & 0x80) === 0) {
    // b8 = 0: the current EF, a 15-bit offset.
    return { file: state.currentFile ?? refuse(StatusWord.noCurrentFile), offset: (p1 << 8) | p2 };
  }
  // b8 = 1: b7 and b6 are 0, b5 to b1 the short EF id, P2 an 8-bit offset.
  if ((p1 & 0x60) !== 0) refuse(StatusWord.wrongParameters);
  return { file: findElementaryFile(state.directory, p1 & 0x1f), offset: p2 };
}
