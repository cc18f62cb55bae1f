import type { NumberScanner, ScanReport } from '../ocr/number-scanner.ts';

/** What one frame showed, and how large it was: the corners in the report are pixels of it. */
export interface SeenFrame {
  readonly report: ScanReport;
  readonly width: number;
  readonly height: number;
}

interface FrameWatch {
  readonly onSeen: (seen: SeenFrame) => void;
  /** The scanner rejected, or no frame can be taken. */
  readonly onFailure: () => void;
}

/** Wider pictures are made smaller before they are looked at: they cost time and show nothing more. */
const widestFrame = 1920;

/** Chromium cannot copy a frame while its graphics are being set up; frames that fail one after the other are more. */
const mostFramesLost = 60;

/**
 * Gives the scanner one frame after the other, always the newest, never two at once.
 * @returns ends that; what is still under way is not reported
 */
export function watchFrames(video: HTMLVideoElement, scanner: NumberScanner, watch: FrameWatch): () => void {
  let ended = false;
  let handle = 0;
  let lost = 0;
  const isOver = (): boolean => ended;
  const waitForNext = (): void => {
    handle = video.requestVideoFrameCallback(() => void lookAtFrame());
  };
  const lookAtFrame = async (): Promise<void> => {
    const frame = await takeFrame(video);
    if (isOver()) {
      frame?.close();
      return;
    }
    lost = frame === null ? lost + 1 : 0;
    if (lost > mostFramesLost) fail();
    else if (frame === null) waitForNext();
    else await look(frame);
  };
  const look = async (frame: ImageBitmap): Promise<void> => {
    try {
      const { width, height } = frame;
      const report = await scanner.look(frame);
      if (isOver()) return;
      watch.onSeen({ report, width, height });
      // Whoever learned of a recognised number may have ended the watch.
      if (!isOver()) waitForNext();
    } catch {
      if (!isOver()) fail();
    }
  };
  const fail = (): void => {
    ended = true;
    watch.onFailure();
  };
  waitForNext();
  return () => {
    ended = true;
    video.cancelVideoFrameCallback(handle);
  };
}

async function takeFrame(video: HTMLVideoElement): Promise<ImageBitmap | null> {
  try {
    return await (video.videoWidth > widestFrame
      ? createImageBitmap(video, { resizeWidth: widestFrame, resizeQuality: 'medium' })
      : createImageBitmap(video));
  } catch {
    return null;
  }
}
