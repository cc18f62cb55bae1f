import type { ResultImages } from '../../shared/session-state.ts';
import type { DecodedImages, DecodedPicture, DecodeReply, DecodeRequest } from './image-messages.ts';

/** The part of `Worker` that is used; tests bring their own. */
export interface ImageWorker {
  onmessage: ((event: { readonly data: DecodeReply }) => void) | null;
  onerror: ((event: never) => void) | null;
  postMessage(request: DecodeRequest, transfer: ArrayBuffer[]): void;
  terminate(): void;
}

export interface ImageDecoder {
  /** Starts the worker, which warms itself up; harmless where it runs already. */
  readonly warmUp: () => void;
  /** Never rejects: a picture that cannot be decoded in time is unreadable. The bytes given stay as they are. */
  readonly decodeImages: (images: ResultImages) => Promise<DecodedImages>;
}

/** Milliseconds. A card's two pictures take about 20; a hostile one may take for ever. */
const defaultTimeLimit = 5000;

/** A worker is asked for both pictures at once, and is replaced when it is silent or broken. */
export function createImageDecoder(
  startWorker: () => ImageWorker,
  timeLimit = defaultTimeLimit,
): ImageDecoder {
  let worker: ImageWorker | undefined;
  let lastId = 0;
  const waiting = new Map<number, (reply: DecodedImages | 'decoder-failed') => void>();

  const replaceWorker = (): void => {
    worker?.terminate();
    worker = undefined;
    const resolvers = [...waiting.values()];
    waiting.clear();
    for (const resolve of resolvers) resolve('decoder-failed');
  };

  const runningWorker = (): ImageWorker => {
    if (worker !== undefined) return worker;
    const started = startWorker();
    started.onmessage = ({ data: { id, front, photo } }) => {
      const resolve = waiting.get(id);
      waiting.delete(id);
      if (resolve === undefined) wipeImages({ front, photo });
      else resolve({ front, photo });
    };
    started.onerror = replaceWorker;
    worker = started;
    return started;
  };

  const decodeImages = (images: ResultImages): Promise<DecodedImages> =>
    new Promise((resolve) => {
      const id = ++lastId;
      const clock = setTimeout(() => {
        waiting.delete(id);
        replaceWorker();
        resolve(unreadable(images, 'timed-out'));
      }, timeLimit);
      waiting.set(id, (reply) => {
        clearTimeout(clock);
        resolve(reply === 'decoder-failed' ? unreadable(images, reply) : reply);
      });
      // Copies: what is transferred is gone here, and the session's own bytes may be drawn again.
      const front = images.front === null ? null : new Uint8Array(images.front);
      const photo = images.photo === null ? null : new Uint8Array(images.photo);
      const buffers = [front, photo].filter((bytes) => bytes !== null).map((bytes) => bytes.buffer);
      runningWorker().postMessage({ id, front, photo }, buffers);
    });

  return {
    warmUp: () => {
      runningWorker();
    },
    decodeImages,
  };
}

/** Overwrites the pixels: nothing of a visitor stays until the memory is used again. */
export function wipeImages({ front, photo }: DecodedImages): void {
  for (const picture of [front, photo]) {
    if (picture !== null && 'data' in picture) picture.data.fill(0);
  }
}

function unreadable(images: ResultImages, why: 'timed-out' | 'decoder-failed'): DecodedImages {
  const told = (bytes: Uint8Array | null): DecodedPicture => (bytes === null ? null : { unreadable: why });
  return { front: told(images.front), photo: told(images.photo) };
}
