import type { FrameInfo } from '@cornerstonejs/codec-openjpeg/decodewasmjs';
import type { Raster } from '../raster.ts';
import { UnreadableImage } from '../unreadable-image.ts';
import { OpenJpegInstance } from './openjpeg-instance.ts';
import { readJpeg2000Header, type Jpeg2000Header } from './read-jpeg2000-header.ts';

export interface Jpeg2000Decoder {
  /**
   * Decodes a JP2 file or a bare codestream, grey or RGB. It is synchronous, and a hostile picture may take
   * seconds: call it where nobody waits, one picture a task, so that a heap that grew can be collected.
   * @throws UnreadableImage and nothing else; the next picture decodes normally
   */
  decode(bytes: Uint8Array): Raster;
}

/** Bytes of heap: the module starts with 50 MiB; OpenJPEG needs about 5 a sample, more for small code-blocks. */
const baseHeap = 64 * 1024 * 1024;
const heapPerSample = 8;

/**
 * Compiles OpenJPEG once.
 * @param wasmBinary the file `@cornerstonejs/codec-openjpeg/decodewasm`; the caller reads it, so nothing is fetched
 * @throws if the binary is not that file; that is an installation's fault, not a picture's
 */
export async function createJpeg2000Decoder(wasmBinary: Uint8Array): Promise<Jpeg2000Decoder> {
  const module = await WebAssembly.compile(wasmBinary);
  let ready: OpenJpegInstance | undefined = new OpenJpegInstance(module);

  const decode = (bytes: Uint8Array): Raster => {
    const header = readJpeg2000Header(bytes);
    const samples = header.width * header.height * header.channels;
    let instance: OpenJpegInstance | undefined;
    let raster: Raster | undefined;
    try {
      instance = ready ?? new OpenJpegInstance(module);
      ready = undefined; // after a trap an instance is in no known state: only a normal end brings it back
      raster = draw(instance, header, samples);
      if (instance.restore(samples * heapPerSample)) ready = instance;
    } catch {
      // C++ exceptions arrive as numbers, aborts and traps as WebAssembly.RuntimeError.
      instance?.restore(samples * heapPerSample);
    }
    if (raster !== undefined) return raster;
    const starved = instance === undefined || instance.exhausted;
    throw new UnreadableImage(starved ? 'too-large' : 'corrupt', 'OpenJPEG refused the picture');
  };
  return { decode };
}

/** @returns undefined if OpenJPEG gave up in good order */
function draw(instance: OpenJpegInstance, header: Jpeg2000Header, samples: number): Raster | undefined {
  const { width, height, channels, bitDepth, codestream } = header;
  const decoder = instance.createDecoder(baseHeap + samples * heapPerSample);
  decoder.getEncodedBuffer(codestream.length).set(codestream);
  decoder.decode();
  const decoded = decoder.getDecodedBuffer();
  const frame = decoder.getFrameInfo();
  decoder.delete();
  if (decoded.length !== samples || !agrees(frame, header)) return undefined;
  if (bitDepth < 8) {
    const brightest = (1 << bitDepth) - 1;
    decoded.forEach((sample, index) => (decoded[index] = (sample * 255) / brightest));
  }
  return { width, height, channels, data: new Uint8Array(decoded.buffer) };
}

function agrees(frame: FrameInfo, header: Jpeg2000Header): boolean {
  return (
    frame.width === header.width &&
    frame.height === header.height &&
    frame.componentCount === header.channels &&
    frame.bitsPerSample === header.bitDepth &&
    !frame.isSigned
  );
}
