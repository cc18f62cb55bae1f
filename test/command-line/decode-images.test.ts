import { describe, expect, it } from 'vitest';
import type { CardImages } from '../../main/card/residence-card/reading.ts';
import { createImageDecoder } from '../../main/command-line/decode-images.ts';
import { readingDocument } from '../../main/command-line/reading-document.ts';
import { SpecimenReader } from '../../main/card-reader/specimen-reader.ts';
import { numberOf, readingOf, readSpecimenAsset, specimen, visit } from '../specimen-reading.ts';

const front = readSpecimenAsset('permanent-resident/front.tif');
const photo = readSpecimenAsset('permanent-resident/photo.jp2');
const none: CardImages = { front: null, photo: null, name: null, address: null };

describe('pictures of a reading', () => {
  it.each([
    ['random bytes', Uint8Array.of(1, 2, 3, 4)],
    ['half a picture', photo.subarray(0, 1000)],
    ['the other format', front],
  ])('a photo of %s is unreadable, and the rest is read', async (_name, broken) => {
    const decoder = await createImageDecoder();
    const images = decoder.decode({ ...none, front, photo: broken });
    expect(images.map(({ name, outcome }) => [name, 'raster' in outcome])).toEqual([
      ['front', true],
      ['photo', false],
    ]);
    expect(decoder.decode({ ...none, photo })).toMatchObject([
      { outcome: { raster: { width: 120, height: 160 } } },
    ]);
  });

  it('an unreadable picture is said to be so in the document, with its verdict beside it', async () => {
    const decoder = await createImageDecoder();
    const { reading, verdict, measurement } = readingOf(
      await visit(new SpecimenReader('desk', specimen('permanent-resident')), numberOf('permanent-resident')),
    );
    const images = decoder.decode({ ...reading.images, photo: new Uint8Array(64).fill(9) });
    const document = readingDocument({
      reading,
      verdict,
      images,
      saved: {},
      source: 'specimen',
      measurement,
      totalMilliseconds: 1,
    });
    expect(document).toMatchObject({
      verification: { tampering: 'valid' },
      images: {
        front: { width: 1011 },
        photo: { mediaType: 'image/jp2', bytes: 64, width: null, height: null, unreadable: 'wrong-format' },
      },
    });
  });
});
