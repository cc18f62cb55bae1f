import type { Quad, ScanHint } from './number-scanner.ts';
import type { DressedPrint } from './recognise/dress-print.ts';
import type { LineReading } from './recognise/look-at-frame.ts';

/** To the worker that looks at pixels; a frame is transferred. */
export type OcrRequest =
  | { readonly kind: 'look'; readonly frame: ImageBitmap; readonly look: number }
  /** The zone of the last frame in colour, as wide as asked for. */
  | { readonly kind: 'crop'; readonly zone: Quad; readonly width: number };

/** What the worker saw in a frame; Tesseract's part is still to come. */
export interface SeenFrame {
  readonly hint: ScanHint | null;
  readonly card: Quad | null;
  readonly found: {
    readonly zone: Quad;
    readonly readings: readonly LineReading[];
    /** A portable graymap. */
    readonly print: Uint8Array<ArrayBuffer>;
    readonly segmentation: DressedPrint['segmentation'];
    readonly places: readonly number[];
  } | null;
}

/** From the worker: one answer for each request, in their order, and `ready` before all of them. */
export type OcrReply =
  | { readonly kind: 'ready' }
  | { readonly kind: 'seen'; readonly seen: SeenFrame }
  | { readonly kind: 'cropped'; readonly crop: ImageData }
  | { readonly kind: 'failed'; readonly reason: string };
