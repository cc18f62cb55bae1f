import { encodeDataObject, type DataObject } from '../data-objects/encode-data-object.ts';
import { padWithNul } from '../data-objects/pad-with-nul.ts';
import { capacities } from './capacities.ts';
import type { CardEvidence, SecondGenerationContents, SecondGenerationKind } from './contents.ts';

const kindCodes: Readonly<Record<SecondGenerationKind, string>> = {
  'residence-card': '05',
  'special-permanent-resident-certificate': '06',
};

/** MF/EF01: C0, 仕様バージョン番号. 第２世代在留カード等仕様書 1.1 §3.3.4.1. */
export const commonDataFile: Uint8Array = encodeDataObject(0xc0, Buffer.from('0001', 'ascii'));

/** MF/EF02: C1, カード種別, two characters. §3.3.4.2. */
export function cardKindFile(kind: SecondGenerationKind): Uint8Array {
  return encodeDataObject(0xc1, Buffer.from(kindCodes[kind], 'ascii'));
}

/** DF1/EF01: C2, 在留カード等番号. §3.3.4. */
export function cardNumberFile(cardNumber: string): Uint8Array {
  return fileOf([{ tag: 0xc2, value: Buffer.from(cardNumber, 'ascii') }], capacities.cardNumber);
}

/** DF1/EF02: the printed entries. §3.3.4. */
export function entriesFile({ kind, entries }: SecondGenerationContents): Uint8Array {
  const isResidenceCard = kind === 'residence-card';
  return fileOf(entries, isResidenceCard ? capacities.residenceCardEntries : capacities.certificateEntries);
}

/** DF1/EF03: D0 and, where there is a face, D1 behind it. §3.3.4. */
export function nameAndFaceFile({ nameImage, faceImage }: SecondGenerationContents): Uint8Array {
  const face = faceImage === null ? [] : [{ tag: 0xd1, value: faceImage }];
  return fileOf([{ tag: 0xd0, value: nameImage }, ...face], capacities.nameAndFace);
}

/** DF1/EF04: DFD1. §3.3.4. */
export function addressFile(addressImage: Uint8Array): Uint8Array {
  return fileOf([{ tag: 0xdfd1, value: addressImage }], capacities.address);
}

/** DF3/EF01: DC and DD, or nothing but 00. §3.3.4.10. */
export function evidenceFile(evidence: CardEvidence | null): Uint8Array {
  if (evidence === null) return new Uint8Array(capacities.evidence);
  const { signature, certificate } = evidence;
  return fileOf(
    [
      { tag: 0xdc, value: signature },
      { tag: 0xdd, value: certificate },
    ],
    capacities.evidence,
  );
}

/** Data objects one after the other, and 00 up to the file's capacity. */
export function fileOf(objects: readonly DataObject[], capacity: number): Uint8Array {
  const encoded = objects.map(({ tag, value, lengthForm }) => encodeDataObject(tag, value, lengthForm));
  return padWithNul(Buffer.concat(encoded), capacity);
}
