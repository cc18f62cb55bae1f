import type { Quad } from './number-scanner.ts';
import type { OcrReply, OcrRequest, SeenFrame } from './ocr-messages.ts';

/** The part of `Worker` that is used; tests bring their own. */
export interface WorkerLike {
  onmessage: ((event: { readonly data: OcrReply }) => void) | null;
  onerror: ((event: never) => void) | null;
  postMessage(request: OcrRequest, transfer: Transferable[]): void;
  terminate(): void;
}

/** The worker that looks at pixels, asked one question at a time. */
export interface PixelWorker {
  readonly ready: Promise<void>;
  look(frame: ImageBitmap, look: number): Promise<SeenFrame>;
  crop(zone: Quad, width: number): Promise<ImageData>;
  end(): void;
}

interface Waiting {
  readonly resolve: (reply: OcrReply) => void;
  readonly reject: (reason: Error) => void;
}

/** Every call rejects once the worker has failed or was ended. */
export function startPixelWorker(worker: WorkerLike): PixelWorker {
  const waiting: Waiting[] = [];
  let failure: Error | null = null;

  const fail = (reason: string): void => {
    failure ??= new Error(reason);
    worker.terminate();
    for (const { reject } of waiting.splice(0)) reject(failure);
  };
  const nextReply = (): Promise<OcrReply> =>
    new Promise((resolve, reject) => {
      if (failure === null) waiting.push({ resolve, reject });
      else reject(failure);
    });
  const ask = (request: OcrRequest, transfer: Transferable[]): Promise<OcrReply> => {
    if (failure === null) worker.postMessage(request, transfer);
    return nextReply();
  };
  worker.onmessage = ({ data }) => {
    if (data.kind === 'failed') fail(data.reason);
    else waiting.shift()?.resolve(data);
  };
  worker.onerror = () => {
    fail('the worker that looks at pixels broke');
  };

  const ready = nextReply().then(() => undefined);
  // Told to whoever looks.
  ready.catch(() => undefined);
  return {
    ready,
    look: async (frame, look) => {
      const reply = await ask({ kind: 'look', frame, look }, [frame]);
      if (reply.kind !== 'seen') throw new Error('the worker answered something else');
      return reply.seen;
    },
    crop: async (zone, width) => {
      const reply = await ask({ kind: 'crop', zone, width }, []);
      if (reply.kind !== 'cropped') throw new Error('the worker answered something else');
      return reply.crop;
    },
    end: () => {
      fail('the scanner was closed');
    },
  };
}
