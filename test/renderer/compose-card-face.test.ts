import { describe, expect, it } from 'vitest';
import {
  composeCardFace,
  inkLayer,
  opaqueLayer,
  textInk,
  wipeLayers,
} from '../../renderer/card-face/compose-card-face.ts';
import { beingDrawn, pictureOf } from '../../renderer/card-face/card-picture.ts';
import { cardAspect, faceOfKind } from '../../renderer/card-face/face-of-kind.ts';
import { cardKinds } from '../../shared/card-kind.ts';
import type { Raster } from '../../shared/images/raster.ts';

const grey = (...data: number[]): Raster => ({
  width: data.length,
  height: 1,
  channels: 1,
  data: Uint8Array.from(data),
});

describe('the text layer', () => {
  it('makes black ink, white nothing, and grey something between', () => {
    const { data } = inkLayer(grey(0, 255, 55));
    expect([...data]).toEqual([...textInk, 255, ...textInk, 0, ...textInk, 200]);
  });

  it('takes colour pictures by their brightness, and what is transparent as nothing', () => {
    const colours: Raster = {
      width: 2,
      height: 1,
      channels: 4,
      data: Uint8Array.of(255, 255, 255, 255, 0, 0, 0, 0),
    };
    expect([inkLayer(colours).data[3], inkLayer(colours).data[7]]).toEqual([0, 0]);
  });
});

describe('the photo layer', () => {
  it('keeps RGB and spreads grey', () => {
    const colours: Raster = { width: 1, height: 1, channels: 3, data: Uint8Array.of(1, 2, 3) };
    expect([...opaqueLayer(colours).data]).toEqual([1, 2, 3, 255]);
    expect([...opaqueLayer(grey(7)).data]).toEqual([7, 7, 7, 255]);
  });
});

describe('a picture of a card', () => {
  it('tells a missing from an unreadable picture', () => {
    const picture = pictureOf({
      front: { unreadable: 'corrupt' },
      photo: null,
      name: grey(0, 255),
      address: { unreadable: 'timed-out' },
    });
    const { front, photo, name, address, layers } = picture;
    expect([front, photo, name, address]).toEqual(['unreadable', 'none', 'drawn', 'unreadable']);
    expect(layers).toMatchObject({ text: null, photo: null, address: null });
    expect([...layers.name!.data]).toEqual([...textInk, 255, ...textInk, 0]);
    expect(beingDrawn.drawn).toBe(false);
  });

  it('leaves no pixel when it is wiped', () => {
    const layers = composeCardFace({
      front: grey(0, 9),
      photo: grey(200),
      name: grey(1),
      address: grey(2),
    });
    wipeLayers(layers);
    const { text, photo, name, address } = layers;
    const left = [text, photo, name, address].flatMap((layer) => [...layer!.data]);
    expect(left).toHaveLength(20);
    expect(new Set(left)).toEqual(new Set([0]));
  });
});

describe.each(cardKinds)('the face of a %s', (kind) => {
  const { title, labels, photo } = faceOfKind(kind);

  it('stays on the card', () => {
    for (const { x, y, width, height } of [title.box, photo, ...labels.map(({ box }) => box)]) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0);
      expect(Math.max(x + width, y + height)).toBeLessThanOrEqual(1);
    }
  });

  it('has a window with the proportions of a photo of 3 : 4', () => {
    const proportion = (photo.width * cardAspect) / photo.height;
    expect(Math.abs(proportion - 3 / 4)).toBeLessThan(0.01);
  });
});
