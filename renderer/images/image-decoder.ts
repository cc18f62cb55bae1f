import type { ResultImages } from '../../shared/session-state.ts';
import {
  forEachPicture,
  isRaster,
  pictureNames,
  type DecodedImages,
  type DecodeReply,
  type DecodeRequest,
} from './image-messages.ts';

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

/** Milliseconds. A card's pictures take about 20; a hostile one may take for ever. */
const defaultTimeLimit = 5000;

/** A worker is asked for all pictures at once, and is replaced when it is silent or broken. */
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
    started.onmessage = ({ data: { id, images } }) => {
      const resolve = waiting.get(id);
      waiting.delete(id);
      if (resolve === undefined) wipeImages(images);
      else resolve(images);
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
      const copies = forEachPicture((name) => {
        const bytes = images[name];
        return bytes === null ? null : new Uint8Array(bytes);
      });
      const buffers = pictureNames.flatMap((name) => copies[name]?.buffer ?? []);
      runningWorker().postMessage({ id, images: copies }, buffers);
    });

  return {
    warmUp: () => {
      runningWorker();
    },
    decodeImages,
  };
}

/** Overwrites the pixels: nothing of a visitor stays until the memory is used again. */
export function wipeImages(images: DecodedImages): void {
  for (const name of pictureNames) {
    const picture = images[name];
    if (isRaster(picture)) picture.data.fill(0);
  }
}

function unreadable(images: ResultImages, why: 'timed-out' | 'decoder-failed'): DecodedImages {
  return forEachPicture((name) => (images[name] === null ? null : { unreadable: why }));
}
