import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createImageDecoder, wipeImages, type ImageWorker } from '../../renderer/images/image-decoder.ts';
import type { DecodeRequest } from '../../renderer/images/image-messages.ts';
import { warmUpPicture } from '../../renderer/images/warm-up-picture.ts';
import { createDecoder } from '../shared/images/jpeg2000-fixtures.ts';

class ScriptedWorker implements ImageWorker {
  onmessage: ImageWorker['onmessage'] = null;
  onerror: ImageWorker['onerror'] = null;
  readonly requests: DecodeRequest[] = [];
  terminated = false;

  postMessage(request: DecodeRequest, transfer: ArrayBuffer[]): void {
    this.requests.push(structuredClone(request, { transfer }));
  }

  terminate(): void {
    this.terminated = true;
  }

  answer(id: number, level: number): void {
    const raster = { width: 1, height: 1, channels: 1 as const, data: Uint8Array.of(level) };
    this.onmessage?.({ data: { id, images: { front: raster, photo: null, name: null, address: null } } });
  }
}

const workers: ScriptedWorker[] = [];
const decoder = () =>
  createImageDecoder(() => {
    const worker = new ScriptedWorker();
    workers.push(worker);
    return worker;
  });
const images = { front: Uint8Array.of(1, 2, 3), photo: null, name: null, address: null };

beforeEach(() => {
  vi.useFakeTimers();
  workers.length = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the image decoder', () => {
  it('starts one worker and leaves the bytes it was given', async () => {
    const { warmUp, decodeImages } = decoder();
    warmUp();
    const decoded = decodeImages(images);
    expect(workers).toHaveLength(1);
    expect([...workers[0]!.requests[0]!.images.front!]).toEqual([1, 2, 3]);
    expect([...images.front]).toEqual([1, 2, 3]);
    workers[0]!.answer(1, 42);
    expect((await decoded).front).toMatchObject({ data: Uint8Array.of(42) });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('replaces a worker that is silent for five seconds; the picture is unreadable', async () => {
    const { decodeImages } = decoder();
    const decoded = decodeImages(images);
    await vi.advanceTimersByTimeAsync(4999);
    expect(workers[0]!.terminated).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(workers[0]!.terminated).toBe(true);
    expect(await decoded).toEqual({
      front: { unreadable: 'timed-out' },
      photo: null,
      name: null,
      address: null,
    });

    const next = decodeImages(images);
    workers[1]!.answer(2, 7);
    expect((await next).front).toMatchObject({ width: 1 });
  });

  it('sends all four pictures of the second generation as copies', () => {
    const { decodeImages } = decoder();
    const four = {
      front: null,
      photo: Uint8Array.of(1),
      name: Uint8Array.of(2),
      address: Uint8Array.of(3),
    };
    void decodeImages(four);
    const sent = workers[0]!.requests[0]!.images;
    expect([sent.front, sent.photo?.[0], sent.name?.[0], sent.address?.[0]]).toEqual([null, 1, 2, 3]);
    expect([four.photo.length, four.name.length, four.address.length]).toEqual([1, 1, 1]);
  });

  it('answers at once where the worker breaks', async () => {
    const { decodeImages } = decoder();
    const decoded = decodeImages({ ...images, photo: Uint8Array.of(9), name: Uint8Array.of(8) });
    workers[0]!.onerror?.(undefined as never);
    const unreadable = { unreadable: 'decoder-failed' };
    expect(await decoded).toEqual({
      front: unreadable,
      photo: unreadable,
      name: unreadable,
      address: null,
    });
    expect(workers[0]!.terminated).toBe(true);
  });

  it('wipes pixels', () => {
    const raster = () => ({ width: 3, height: 1, channels: 1 as const, data: Uint8Array.of(1, 2, 3) });
    const decoded = { front: raster(), photo: raster(), name: raster(), address: raster() };
    wipeImages(decoded);
    for (const { data } of Object.values(decoded)) expect([...data]).toEqual([0, 0, 0]);
    expect(() => {
      wipeImages({ front: null, photo: { unreadable: 'corrupt' }, name: null, address: null });
    }).not.toThrow();
  });
});

it('has a picture to warm up with that OpenJPEG decodes', async () => {
  const jpeg2000 = await createDecoder();
  expect(jpeg2000.decode(warmUpPicture())).toMatchObject({ width: 8, height: 8, channels: 1 });
});
