import {
  createJpeg2000Decoder,
  type Jpeg2000Decoder,
} from '../../shared/images/jpeg2000/jpeg2000-decoder.ts';
import type { Raster } from '../../shared/images/raster.ts';
import { decodeTiffGroup4 } from '../../shared/images/tiff/decode-tiff-group4.ts';
import { UnreadableImage } from '../../shared/images/unreadable-image.ts';
import {
  isRaster,
  pictureNames,
  type DecodedPicture,
  type DecodeReply,
  type DecodeRequest,
} from './image-messages.ts';
import { warmUpPicture } from './warm-up-picture.ts';

/** The part of a worker's global scope that is used here; TypeScript's DOM library knows only windows. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<DecodeRequest>) => void) | null;
  postMessage(reply: DecodeReply, transfer: Transferable[]): void;
}
const scope = globalThis as unknown as WorkerScope;

const jpeg2000 = startDecoder();
// A decoder that does not start is told with the picture that needs it.
jpeg2000.catch(() => undefined);

scope.onmessage = ({ data }) => {
  void answer(data);
};

/** Begins with the worker, in the time in which nobody waits for a picture. */
async function startDecoder(): Promise<Jpeg2000Decoder> {
  const response = await fetch('openjpegwasm_decode.wasm');
  if (!response.ok) throw new Error('openjpegwasm_decode.wasm is not there');
  const decoder = await createJpeg2000Decoder(new Uint8Array(await response.arrayBuffer()));
  decoder.decode(warmUpPicture());
  return decoder;
}

async function answer({ id, images }: DecodeRequest): Promise<void> {
  const { front, photo, name, address } = images;
  const reply = {
    id,
    images: {
      front: decodedText(front),
      photo: photo === null ? null : await decodedPhoto(photo),
      name: decodedText(name),
      address: decodedText(address),
    },
  };
  for (const picture of pictureNames) images[picture]?.fill(0);
  const rasters = pictureNames.map((picture) => reply.images[picture]).filter(isRaster);
  scope.postMessage(
    reply,
    rasters.map(({ data }) => data.buffer as ArrayBuffer),
  );
}

const decodedText = (bytes: Uint8Array | null): DecodedPicture =>
  bytes === null ? null : decoded(bytes, decodeTiffGroup4);

async function decodedPhoto(photo: Uint8Array): Promise<DecodedPicture> {
  try {
    const decoder = await jpeg2000;
    return decoded(photo, (bytes) => decoder.decode(bytes));
  } catch {
    return { unreadable: 'decoder-failed' };
  }
}

function decoded(bytes: Uint8Array, decode: (bytes: Uint8Array) => Raster): DecodedPicture {
  try {
    return decode(bytes);
  } catch (error) {
    return { unreadable: error instanceof UnreadableImage ? error.reason : 'decoder-failed' };
  }
}
