import { hasMoved } from './has-moved.ts';
import type { NumberScanner, Quad, RecognisedNumber, ScanHint, ScanReport } from './number-scanner.ts';
import type { SeenFrame } from './ocr-messages.ts';
import { acceptNumber, type AcceptedNumber } from './recognise/accept-number.ts';
import { alignPrint } from './recognise/align-print.ts';
import { addLook, noVote, type LookEvidence, type NumberVote } from './recognise/number-vote.ts';
import type { ScannerEngine } from './scanner-engine.ts';

/** Pixels wide of the crop that is shown beside the number. */
const cropWidth = 720;

/** For measuring. */
export interface ScanOptions {
  /** Is told what each look says. */
  readonly watch?: (evidence: LookEvidence) => void;
  /** What a vote allows to be shown. */
  readonly accept?: (vote: NumberVote) => AcceptedNumber | null;
}

/** Looks with an engine that somebody else starts and ends. The looks of one scanner vote together. */
export function scanFrames(
  engine: ScannerEngine,
  { watch = () => undefined, accept = acceptNumber }: ScanOptions = {},
): Pick<NumberScanner, 'look'> {
  let looks = 0;
  let vote = noVote;
  let lastZone: Quad | null = null;

  const evidenceOf = async ({ found }: SeenFrame): Promise<LookEvidence | null> => {
    if (found === null) return null;
    const symbols = await (await engine.tesseract).read(found.print, found.segmentation);
    return { lines: found.readings, print: alignPrint(symbols, found.places) };
  };

  const hintFor = ({ hint, found }: SeenFrame): ScanHint | null => {
    const zone = found?.zone ?? null;
    const moved = hasMoved(lastZone, zone);
    lastZone = zone;
    // What moves is blurred because it moves; too far away, or in a glare, it is wherever it is held.
    return moved && (hint === null || hint === 'blurred') ? 'hold-still' : hint;
  };

  const recognisedIn = async ({ found }: SeenFrame): Promise<RecognisedNumber | null> => {
    const accepted = found === null ? null : accept(vote);
    if (accepted === null || found === null) return null;
    return { ...accepted, crop: await engine.pixels.crop(found.zone, cropWidth) };
  };

  const lookAt = async (frame: ImageBitmap): Promise<ScanReport> => {
    await Promise.all([engine.tesseract, engine.pixels.ready]);
    const seen = await engine.pixels.look(frame, looks);
    looks += 1;
    const evidence = await evidenceOf(seen);
    if (evidence !== null) {
      watch(evidence);
      vote = addLook(vote, evidence);
    }
    const recognised = await recognisedIn(seen);
    const hint = hintFor(seen);
    const { card, found } = seen;
    return { hint: recognised === null ? hint : null, card, zone: found?.zone ?? null, recognised };
  };
  const look = async (frame: ImageBitmap): Promise<ScanReport> => {
    try {
      return await lookAt(frame);
    } finally {
      // Handed over or not: of a frame that was, nothing is left here.
      frame.close();
    }
  };
  return { look };
}
