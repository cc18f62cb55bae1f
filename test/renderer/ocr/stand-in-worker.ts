import type { OcrReply, OcrRequest, SeenFrame } from '../../../renderer/ocr/ocr-messages.ts';
import type { WorkerLike } from '../../../renderer/ocr/pixel-worker.ts';
import { lineReading } from './recognise/number-votes.ts';

/** A worker whose answers the test gives, when it wants. */
export class StandInWorker implements WorkerLike {
  onmessage: WorkerLike['onmessage'] = null;
  onerror: WorkerLike['onerror'] = null;
  readonly asked: OcrRequest[] = [];
  terminated = false;

  postMessage(request: OcrRequest, transfer: readonly Transferable[]): void {
    if (this.terminated) throw new Error('nobody is there');
    const frame = request.kind === 'look' ? [request.frame] : [];
    if (transfer.some((item) => !frame.includes(item as ImageBitmap)) || transfer.length !== frame.length)
      throw new Error('frames are handed over, and nothing else');
    this.asked.push(request);
  }

  terminate(): void {
    this.terminated = true;
  }

  reply(data: OcrReply): void {
    this.onmessage?.({ data });
  }

  break(): void {
    const event = {} as never;
    this.onerror?.(event);
  }
}

/** A picture of a camera that knows whether it was closed. */
export class StandInFrame implements ImageBitmap {
  readonly width = 1280;
  readonly height = 720;
  closed = false;

  close(): void {
    this.closed = true;
  }
}

/** What the worker says of a frame with this number at a place. */
export function seenNumber(number: string, left = 600, probability = 0.999): SeenFrame {
  const [right, top, bottom] = [left + 300, 100, 130];
  const reading = lineReading(number, probability);
  return {
    hint: null,
    card: null,
    found: {
      zone: [
        { x: left, y: top },
        { x: right, y: top },
        { x: right, y: bottom },
        { x: left, y: bottom },
      ],
      readings: [reading, reading],
      print: new Uint8Array([1]),
      segmentation: 'find-line',
      places: Array.from({ length: 12 }, (_, place) => 20 + 30 * place),
    },
  };
}

/** What is due has happened then. */
export const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
