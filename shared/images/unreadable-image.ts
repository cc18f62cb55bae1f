/**
 * Why a picture could not be decoded:
 * - `wrong-format`: the first bytes are not this format's
 * - `too-large`: it asks for more pixels, tiles or memory than a card's picture may
 * - `truncated`: the bytes end before the picture does
 * - `unsupported`: a lawful feature that no card uses and this reader does not draw
 * - `corrupt`: the bytes contradict the format
 */
export type UnreadableReason = 'wrong-format' | 'too-large' | 'truncated' | 'unsupported' | 'corrupt';

/** The one failure of picture decoding. The message holds numbers of the file's structure, never its pixels. */
export class UnreadableImage extends Error {
  override readonly name = 'UnreadableImage';
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, detail: string) {
    super(`${reason}: ${detail}`);
    this.reason = reason;
  }
}
