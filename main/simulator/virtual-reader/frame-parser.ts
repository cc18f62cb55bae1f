/** What vpcd sends: a length in two bytes, big-endian, then the message. */
export interface FrameParser {
  /** Takes what the socket delivered and returns the messages that are now complete. */
  push(chunk: Uint8Array): readonly Uint8Array[];
}

/** vpcd broke its own framing. */
export class VirtualReaderProtocolError extends Error {
  override readonly name = 'VirtualReaderProtocolError';
}

const headerLength = 2;

/** The reader waits for each answer, so more than one whole message and a piece is not a conversation. */
const largestBuffer = 2 * (headerLength + 0xffff);

/** A strict parser with a bounded buffer. */
export function createFrameParser(): FrameParser {
  let pending = Buffer.alloc(0);
  return {
    push(chunk) {
      if (pending.length + chunk.length > largestBuffer) {
        throw new VirtualReaderProtocolError('The virtual reader sent more than it may before an answer.');
      }
      pending = Buffer.concat([pending, chunk]);
      const messages: Uint8Array[] = [];
      for (let message = nextMessage(pending); message !== null; message = nextMessage(pending)) {
        messages.push(message);
        pending = pending.subarray(headerLength + message.length);
      }
      return messages;
    },
  };
}

function nextMessage(pending: Buffer): Uint8Array | null {
  if (pending.length < headerLength) return null;
  const length = pending.readUInt16BE(0);
  if (length === 0) throw new VirtualReaderProtocolError('The virtual reader sent an empty message.');
  if (pending.length < headerLength + length) return null;
  return Uint8Array.from(pending.subarray(headerLength, headerLength + length));
}

/** One message for vpcd, header and bytes in one piece. */
export function encodeFrame(message: Uint8Array): Uint8Array {
  if (message.length > 0xffff) throw new RangeError(`${message.length} bytes do not fit into one message.`);
  const frame = new Uint8Array(headerLength + message.length);
  new DataView(frame.buffer).setUint16(0, message.length);
  frame.set(message, headerLength);
  return frame;
}
