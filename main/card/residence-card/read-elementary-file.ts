import { concatBytes } from '@noble/hashes/utils.js';
import { ReaderCannotCarryCommands } from '../card-errors.ts';
import type { CardChannel } from '../iso7816/card-channel.ts';
import { readBinary, type ReadPosition } from '../iso7816/commands.ts';
import { expectSuccess } from '../iso7816/expect-success.ts';
import type { ResponseApdu } from '../iso7816/response-apdu.ts';
import { statusWord } from '../iso7816/status-word.ts';
import type { SecureMessaging } from '../secure-messaging/secure-messaging.ts';
import type { ApduLength } from './apdu-length.ts';

/** The Ne that means "the whole file". */
export const wholeFile = 65_536;

/** A file to be read, under secure messaging where that is given. */
export interface ReadRequest {
  readonly shortEfId: number;
  /** The most bytes that the file can have. */
  readonly capacity: number;
  readonly apduLength: ApduLength;
  readonly secureMessaging: SecureMessaging | null;
}

/**
 * Reads one EF of the current DF, in one command or in pieces by plaintext offset (在留カード等仕様書 1.5 §4.2.5).
 * Null where the card has no such file.
 */
export async function readElementaryFile(
  channel: CardChannel,
  request: ReadRequest,
): Promise<Uint8Array | null> {
  const pieceLength = longestPiece(request);
  const first = await readPiece(channel, request, { shortEfId: request.shortEfId }, pieceLength);
  if (first.sw === statusWord.fileNotFound) return null;
  const data = unprotect(first, request);
  if (request.apduLength === 'extended') return data;
  return readFurtherPieces(channel, request, data, pieceLength);
}

/** The first read made the EF current; each further piece is its own answer, with its own cryptogram and padding. */
async function readFurtherPieces(
  channel: CardChannel,
  request: ReadRequest,
  first: Uint8Array,
  pieceLength: number,
): Promise<Uint8Array> {
  const pieces = [first];
  let offset = first.length;
  let last = first;
  while (last.length === pieceLength && offset < request.capacity) {
    const response = await readPiece(channel, request, { offset }, pieceLength);
    if (response.sw === statusWord.offsetOutsideEf) break;
    last = unprotect(response, request);
    pieces.push(last);
    offset += last.length;
  }
  return concatBytes(...pieces);
}

function longestPiece({ apduLength, secureMessaging }: ReadRequest): number {
  if (apduLength === 'extended') return wholeFile;
  return secureMessaging === null ? 256 : secureMessaging.longestShortPiece;
}

async function readPiece(
  channel: CardChannel,
  { secureMessaging, apduLength }: ReadRequest,
  position: ReadPosition,
  length: number,
): Promise<ResponseApdu> {
  const command = readBinary(position, length);
  const response = await channel.transmit(secureMessaging?.protect(command) ?? command);
  if (apduLength === 'short' && response.sw === statusWord.wrongLength) {
    throw new ReaderCannotCarryCommands('neither extended nor short READ BINARY is accepted');
  }
  return response;
}

function unprotect(response: ResponseApdu, { secureMessaging }: ReadRequest): Uint8Array {
  const data = expectSuccess('READ BINARY', response);
  return secureMessaging?.unprotect(data) ?? data;
}
