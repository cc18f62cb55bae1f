import type { CardKind } from '../../../shared/card-kind.ts';
import type { ReadingStep } from '../../../shared/reading-step.ts';
import { NotAResidenceCard, UnexpectedStatusWord } from '../card-errors.ts';
import { dedicatedFile, type DedicatedFile, type ShortEfId } from '../iso7816/application.ts';
import type { CardChannel } from '../iso7816/card-channel.ts';
import { selectByName } from '../iso7816/commands.ts';
import { expectSuccess } from '../iso7816/expect-success.ts';
import { statusWord } from '../iso7816/status-word.ts';
import type { SecureMessaging } from '../secure-messaging/secure-messaging.ts';
import type { ApduLength } from './apdu-length.ts';
import type { CardFile, FileContents } from './card-file.ts';
import { readElementaryFile } from './read-elementary-file.ts';

/** What the files are read with. */
export interface FileReadingOptions {
  readonly secureMessaging: SecureMessaging;
  readonly apduLength: ApduLength;
  readonly onStep: (step: ReadingStep) => void;
}

/** Reads the files that this kind of card has, in the table's order, selecting each DF once. */
export async function readFiles(
  channel: CardChannel,
  kind: CardKind,
  table: readonly CardFile[],
  options: FileReadingOptions,
): Promise<FileContents> {
  const contents = new Map<string, Uint8Array | null>();
  let parent: DedicatedFile | null = null;
  let step: ReadingStep | null = null;
  for (const file of table.filter((row) => row.kinds.includes(kind))) {
    if (file.step !== step) options.onStep(file.step);
    step = file.step;
    if (file.parent !== parent) await selectApplicationFile(channel, file.parent);
    parent = file.parent;
    contents.set(file.name, await readFile(channel, file, options));
  }
  return contents;
}

async function readFile(
  channel: CardChannel,
  file: CardFile,
  { secureMessaging, apduLength }: FileReadingOptions,
): Promise<Uint8Array | null> {
  const readUnder = (shortEfId: ShortEfId): Promise<Uint8Array | null> =>
    readElementaryFile(channel, {
      shortEfId,
      capacity: file.capacity,
      apduLength,
      secureMessaging: file.secured ? secureMessaging : null,
    });
  let content = await readUnder(file.shortEfId);
  if (content === null && file.otherShortEfId !== undefined) content = await readUnder(file.otherShortEfId);
  if (content === null && !file.mayBeAbsent) {
    throw new UnexpectedStatusWord(`READ BINARY of ${file.name}`, statusWord.fileNotFound);
  }
  return content;
}

/** Selects a DF of the residence card's application. */
async function selectApplicationFile(channel: CardChannel, parent: DedicatedFile): Promise<void> {
  const response = await channel.transmit(selectByName(dedicatedFile[parent]));
  if (response.sw === statusWord.fileNotFound) throw new NotAResidenceCard(`there is no ${parent}`);
  expectSuccess('SELECT FILE', response);
}
