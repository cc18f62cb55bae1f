import type { CardKind } from '../../../shared/card-kind.ts';
import type { ReadingStep } from '../../../shared/reading-step.ts';
import type { DedicatedFile, ShortEfId } from '../iso7816/application.ts';

/** One row of a card family's file table. */
export interface CardFile<Name extends string = string> {
  readonly name: Name;
  readonly parent: DedicatedFile;
  readonly shortEfId: ShortEfId;
  /** Tried where there is no file under the first; published sources disagree. */
  readonly otherShortEfId?: ShortEfId;
  /** Size in bytes, from the specification. */
  readonly capacity: number;
  /** Whether the card gives it under secure messaging only. */
  readonly secured: boolean;
  /** The kinds of card that have it. */
  readonly kinds: readonly CardKind[];
  /** Whether "file not found" is an answer, not a failure. */
  readonly mayBeAbsent: boolean;
  /** The step of the reading that it belongs to. */
  readonly step: ReadingStep;
}

/** What was read: the bytes of each file, or null for a file that is not there. */
export type FileContents = ReadonlyMap<string, Uint8Array | null>;
