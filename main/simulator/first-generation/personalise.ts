import { typeBAnswerToReset } from '../answer-to-reset.ts';
import { AccessCondition } from '../file-system/access-condition.ts';
import type { ElementaryFile } from '../file-system/files.ts';
import type { Personalisation } from '../personalisation.ts';
import { tripleDesSuite } from '../security/triple-des-suite.ts';
import { applicationNames } from '../application-names.ts';
import { cardKindFile, commonDataFile, type FirstGenerationKind } from './file-contents.ts';

/** The three files of DF2 that only a 在留カード has. */
export interface ResidenceEntries {
  readonly comprehensivePermission: Uint8Array;
  readonly individualPermission: Uint8Array;
  readonly renewalApplication: Uint8Array;
}

/** Whole file contents, as the chip keeps them; null leaves the file out. */
export interface FirstGenerationFiles {
  readonly kind: FirstGenerationKind;
  readonly cardNumber: string;
  readonly front: Uint8Array;
  readonly photo: Uint8Array | null;
  readonly address: Uint8Array;
  readonly entries: ResidenceEntries | null;
  readonly checkCode: Uint8Array | null;
}

/** The file tree of the first generation. 在留カード等仕様書 1.5 表3-1 to 表3-5; short ids from §4.2.5. */
export function personaliseFirstGeneration(card: FirstGenerationFiles): Personalisation {
  return {
    atr: typeBAnswerToReset,
    cardNumber: card.cardNumber,
    cipherSuite: tripleDesSuite,
    masterFile: { files: [free(0x0b, commonDataFile), free(0x0a, cardKindFile(card.kind))] },
    dedicatedFiles: [
      { aid: applicationNames.df1, files: [...secured(0x05, card.front), ...secured(0x06, card.photo)] },
      { aid: applicationNames.df2, files: [...numbered(0x01, card.address), ...entryFiles(card.entries)] },
      { aid: applicationNames.df3, files: numbered(0x02, card.checkCode) },
    ],
  };
}

function entryFiles(entries: ResidenceEntries | null): readonly ElementaryFile[] {
  if (entries === null) return [];
  return [
    ...numbered(0x02, entries.comprehensivePermission),
    ...numbered(0x03, entries.individualPermission),
    ...numbered(0x04, entries.renewalApplication),
  ];
}

function free(shortId: number, content: Uint8Array): ElementaryFile {
  return { shortId, content, access: AccessCondition.free };
}

function numbered(shortId: number, content: Uint8Array | null): readonly ElementaryFile[] {
  return content === null ? [] : [{ shortId, content, access: AccessCondition.number }];
}

function secured(shortId: number, content: Uint8Array | null): readonly ElementaryFile[] {
  return content === null ? [] : [{ shortId, content, access: AccessCondition.numberAndSecureMessaging }];
}
