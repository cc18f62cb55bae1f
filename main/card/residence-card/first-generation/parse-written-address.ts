import type { WrittenAddress } from '../../../../shared/residence-record.ts';
import { decodeCardText } from '../../bytes/decode-card-text.ts';
import { parseFile } from '../parse-file.ts';
import { parseCardDate } from '../parse-card-date.ts';

/** 追記書き込み年月日, 市町村コード, 住居地 (在留カード等仕様書 1.5 §3.3.4.5). */
const tag = { writtenOn: 0xd2, municipalityCode: 0xd3, address: 0xd4 } as const;

/** The address written on the back after issue, or null where none was: then every value is filler. */
export function parseWrittenAddress(file: Uint8Array): WrittenAddress | null {
  const values = parseFile('address', file, {
    [tag.writtenOn]: 8,
    [tag.municipalityCode]: 6,
    [tag.address]: 320,
  });
  const textOf = (object: number): string | null => decodeCardText(values.get(object) ?? new Uint8Array(0));
  const [writtenOn, municipalityCode, text] = [tag.writtenOn, tag.municipalityCode, tag.address].map(textOf);
  if (writtenOn === null && municipalityCode === null && text === null) return null;
  return {
    writtenOn: parseCardDate(writtenOn ?? null),
    municipalityCode: municipalityCode ?? null,
    text: text ?? '',
  };
}
