import { typeBAnswerToReset } from '../answer-to-reset.ts';
import { applicationNames } from '../application-names.ts';
import type { DataObject } from '../data-objects/encode-data-object.ts';
import { AccessCondition } from '../file-system/access-condition.ts';
import type { ElementaryFile } from '../file-system/files.ts';
import type { Personalisation } from '../personalisation.ts';
import { aesSuite } from '../security/aes-suite.ts';
import { capacities } from './capacities.ts';
import type { SecondGenerationContents } from './contents.ts';
import {
  addressFile,
  cardKindFile,
  cardNumberFile,
  commonDataFile,
  entriesFile,
  evidenceFile,
  fileOf,
  nameAndFaceFile,
} from './file-contents.ts';

/**
 * The file tree of the second generation. 第２世代在留カード等仕様書 1.1 §3.3.1 to §3.3.3; short ids from §4.2.5.
 * Pure, and it signs nothing: a card whose contents were changed after signing is made by changing the contents.
 * @throws RangeError where the contents do not fit into their file
 */
export function personaliseSecondGeneration(contents: SecondGenerationContents): Personalisation {
  return {
    atr: typeBAnswerToReset,
    cardNumber: contents.cardNumber,
    cipherSuite: aesSuite,
    masterFile: { files: [free(0x0b, commonDataFile), free(0x0a, cardKindFile(contents.kind))] },
    dedicatedFiles: [
      { aid: applicationNames.df1, files: printedFiles(contents) },
      { aid: applicationNames.df2, files: statusFiles(contents) },
      { aid: applicationNames.df3, files: [numbered(0x02, evidenceFile(contents.evidence))] },
    ],
  };
}

function printedFiles(contents: SecondGenerationContents): readonly ElementaryFile[] {
  return [
    secured(0x01, cardNumberFile(contents.cardNumber)),
    secured(0x03, entriesFile(contents)),
    secured(0x04, nameAndFaceFile(contents)),
    secured(0x06, addressFile(contents.addressImage)),
  ];
}

function statusFiles(contents: SecondGenerationContents): readonly ElementaryFile[] {
  const { permissions, renewal, other, otherShortId } = contents;
  return [
    ...optional(0x01, permissions, capacities.permissions),
    ...optional(0x02, renewal, capacities.renewal),
    numbered(otherShortId, fileOf(other, capacities.other)),
  ];
}

function optional(
  shortId: number,
  objects: readonly DataObject[] | null,
  capacity: number,
): readonly ElementaryFile[] {
  return objects === null ? [] : [numbered(shortId, fileOf(objects, capacity))];
}

function free(shortId: number, content: Uint8Array): ElementaryFile {
  return { shortId, content, access: AccessCondition.free };
}

function numbered(shortId: number, content: Uint8Array): ElementaryFile {
  return { shortId, content, access: AccessCondition.number };
}

function secured(shortId: number, content: Uint8Array): ElementaryFile {
  return { shortId, content, access: AccessCondition.numberAndSecureMessaging };
}
