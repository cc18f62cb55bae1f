import type { AccessCondition } from './access-condition.ts';

/** A transparent elementary file. */
export interface ElementaryFile {
  /** Short EF id, 1 to 30. */
  readonly shortId: number;
  readonly content: Uint8Array;
  /** Who may read it. A file that says nothing is closed. */
  readonly access?: AccessCondition;
}

/** Whatever can be current: the MF or a DF. */
export interface Directory {
  readonly files: readonly ElementaryFile[];
}

/** The root; file identifier 3F00. */
export type MasterFile = Directory;

/** An application, selected by its name. */
export interface DedicatedFile extends Directory {
  readonly aid: Uint8Array;
}
