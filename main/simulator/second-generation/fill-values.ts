import { padWithNul } from '../data-objects/pad-with-nul.ts';
import type { DataObject } from '../data-objects/encode-data-object.ts';
import { greatestLengths } from './capacities.ts';
import type { CardEvidence, SecondGenerationContents } from './contents.ts';

/**
 * The same card with every value filled with NUL to its greatest length, as the first generation does it. Then the
 * files are exactly full: 207 bytes for D9 and DE come out only where DE has a length of two bytes (82 00 C8).
 * What is signed is filled anyway, so a signature stays right.
 */
export function fillValues(contents: SecondGenerationContents): SecondGenerationContents {
  const { nameImage, faceImage, addressImage, permissions, other, evidence } = contents;
  return {
    ...contents,
    nameImage: padWithNul(nameImage, greatestLengths.nameImage),
    faceImage: faceImage && padWithNul(faceImage, greatestLengths.faceImage),
    addressImage: padWithNul(addressImage, greatestLengths.addressImage),
    permissions: permissions?.map(fillObject) ?? null,
    other: other.map(fillObject),
    evidence: evidence && fillCertificate(evidence),
  };
}

function fillObject(object: DataObject): DataObject {
  const { tag, value } = object;
  switch (tag) {
    case 0xd5:
      return { tag, value: padWithNul(value, greatestLengths.comprehensivePermission) };
    case 0xde:
      return { tag, value: padWithNul(value, greatestLengths.reserve), lengthForm: 'two-bytes' };
    default:
      return object;
  }
}

function fillCertificate({ signature, certificate }: CardEvidence): CardEvidence {
  return { signature, certificate: padWithNul(certificate, greatestLengths.certificate) };
}
