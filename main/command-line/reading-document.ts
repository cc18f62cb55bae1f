import type { Verdict } from '../../shared/verdict.ts';
import type { Reading } from '../card/residence-card/reading.ts';
import type { TransportMeasurement } from '../card-reader/measured-transport.ts';
import type { DecodedImage, ImageName } from './decode-images.ts';
import { fieldsDocument } from './fields-document.ts';
import type { SavedImages } from './save-images.ts';

/** Everything that one `card read` found out. */
export interface ReadingResult {
  readonly reading: Reading;
  readonly verdict: Verdict;
  readonly images: readonly DecodedImage[];
  readonly saved: SavedImages;
  readonly source: 'pcsc' | 'specimen';
  readonly measurement: TransportMeasurement;
  readonly totalMilliseconds: number;
}

/** The JSON document of a reading: an outward contract, in this order and with these names. */
export function readingDocument(result: ReadingResult): object {
  const { reading, verdict, measurement } = result;
  const { record } = reading;
  return {
    kind: reading.kind,
    generation: reading.generation,
    specVersion: reading.specVersion,
    verification: {
      tampering: verdict.tampering,
      issuer: verdict.issuer,
      reasons: verdict.reasons,
      anchor: verdict.anchor,
    },
    address: record.address,
    permissions: record.permissions,
    renewalPending: record.renewalPending,
    fields: fieldsDocument(record.fields),
    images: {
      front: imageDocument('front', result),
      photo: imageDocument('photo', result),
      name: imageDocument('name', result),
      address: imageDocument('address', result),
    },
    source: result.source,
    timing: {
      apdus: measurement.apdus,
      bytesSent: measurement.bytesSent,
      bytesReceived: measurement.bytesReceived,
      cardMilliseconds: tenths(measurement.cardMilliseconds),
      totalMilliseconds: tenths(result.totalMilliseconds),
    },
  };
}

function imageDocument(name: ImageName, { images, saved }: ReadingResult): object | null {
  const image = images.find((candidate) => candidate.name === name);
  if (image === undefined) return null;
  const { mediaType, bytes, outcome } = image;
  if ('unreadable' in outcome) {
    return { mediaType, bytes, width: null, height: null, unreadable: outcome.unreadable };
  }
  const { width, height } = outcome.raster;
  const file = saved[name];
  return { mediaType, bytes, width, height, ...(file === undefined ? {} : { file }) };
}

function tenths(milliseconds: number): number {
  return Math.round(milliseconds * 10) / 10;
}
