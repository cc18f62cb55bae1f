import { cropColour } from './locate/crop-colour.ts';
import { distance } from './locate/cut-line.ts';
import { growZone } from './locate/grow-zone.ts';
import type { Quad } from './number-scanner.ts';
import type { OcrReply, OcrRequest, SeenFrame } from './ocr-messages.ts';
import { encodePgm } from './recognise/binarise.ts';
import { lookAtFrame, type Networks } from './recognise/look-at-frame.ts';
import { parseLineNetwork } from './recognise/line-network.ts';
import { parseGlyphNetwork } from './recognise/parse-glyph-network.ts';

/** The part of a worker's global scope that is used here; TypeScript's DOM library knows only windows. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<OcrRequest>) => void) | null;
  postMessage(reply: OcrReply, transfer?: Transferable[]): void;
}
const scope = globalThis as unknown as WorkerScope;

/** What is left above and below the print that is shown, as a share of its height. */
const air = 0.12;

const networks = loadNetworks();
let canvas = new OffscreenCanvas(1, 1);
let lastFrame: ImageData | null = null;

networks.then(
  () => {
    scope.postMessage({ kind: 'ready' });
  },
  (error: unknown) => {
    fail(error);
  },
);

scope.onmessage = ({ data }) => {
  answer(data).catch(fail);
};

async function loadNetworks(): Promise<Networks> {
  const files = [loadFile('ocr/glyph-network.bin'), loadFile('ocr/line-network.bin')] as const;
  const [glyphs, lines] = await Promise.all(files);
  return { glyphs: parseGlyphNetwork(glyphs), lines: parseLineNetwork(lines) };
}

async function loadFile(name: string): Promise<Uint8Array> {
  const response = await fetch(name);
  if (!response.ok) throw new Error(`${name} is not there`);
  return new Uint8Array(await response.arrayBuffer());
}

async function answer(request: OcrRequest): Promise<void> {
  if (request.kind === 'crop') {
    const crop = cropped(growZone(request.zone, air), request.width);
    scope.postMessage({ kind: 'cropped', crop }, [crop.data.buffer]);
    return;
  }
  const image = pixelsOf(request.frame);
  lastFrame = image;
  const { hint, card, found } = lookAtFrame(image, await networks, request.look);
  const seen: SeenFrame = {
    hint,
    card,
    found:
      found === null
        ? null
        : { ...found, print: encodePgm(found.print.image), segmentation: found.print.segmentation },
  };
  scope.postMessage({ kind: 'seen', seen }, seen.found === null ? [] : [seen.found.print.buffer]);
}

function pixelsOf(frame: ImageBitmap): ImageData {
  const { width, height } = frame;
  if (canvas.width !== width || canvas.height !== height) canvas = new OffscreenCanvas(width, height);
  // Pixels are read every time: kept in memory, they need no way back from a graphics processor.
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('there is no canvas');
  context.drawImage(frame, 0, 0);
  frame.close();
  return context.getImageData(0, 0, width, height);
}

function cropped(zone: Quad, width: number): ImageData {
  if (lastFrame === null) throw new Error('there was no frame');
  const [upperLeft, upperRight, lowerRight, lowerLeft] = zone;
  const along = distance(upperLeft, upperRight) + distance(lowerLeft, lowerRight);
  const down = distance(upperLeft, lowerLeft) + distance(upperRight, lowerRight);
  const height = Math.max(1, Math.round((width * Math.min(down, along)) / Math.max(1, along)));
  const { data } = cropColour(lastFrame, zone, { width, height });
  return new ImageData(new Uint8ClampedArray(data), width, height);
}

function fail(error: unknown): void {
  scope.postMessage({ kind: 'failed', reason: error instanceof Error ? error.message : 'unknown' });
}
