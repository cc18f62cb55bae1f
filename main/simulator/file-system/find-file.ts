import { refuse } from '../apdu/refusal.ts';
import { StatusWord } from '../apdu/status-word.ts';
import type { DedicatedFile, Directory, ElementaryFile } from './files.ts';

/** The DF of this name, all sixteen bytes; the specification knows no partial names. */
export function findDedicatedFile(files: readonly DedicatedFile[], aid: Uint8Array): DedicatedFile {
  return files.find((file) => Buffer.compare(file.aid, aid) === 0) ?? refuse(StatusWord.fileNotFound);
}

/** The EF of this short id inside the current directory only. */
export function findElementaryFile(directory: Directory, shortId: number): ElementaryFile {
  return directory.files.find((file) => file.shortId === shortId) ?? refuse(StatusWord.fileNotFound);
}
