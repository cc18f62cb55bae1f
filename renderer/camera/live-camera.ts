import type { CameraFailureCode } from '../../shared/failure.ts';
import { cameraFailureOf } from './camera-failure-of.ts';
import { camerasAmong, followCameras, type CameraDevice } from './follow-cameras.ts';

/** The part of `navigator.mediaDevices` that is used. */
export type CameraDevices = Pick<
  MediaDevices,
  'getUserMedia' | 'enumerateDevices' | 'addEventListener' | 'removeEventListener'
>;

/** What the screen shows of the camera. */
export interface LiveCameraState {
  /** Null while a camera is being opened. */
  readonly stream: MediaStream | null;
  readonly cameras: readonly CameraDevice[];
  readonly current: string | null;
}

interface LiveCameraListener {
  readonly onState: (state: LiveCameraState) => void;
  readonly onFailure: (code: CameraFailureCode) => void;
}

/** Enough for characters of 3 mm on a card that fills the picture; a camera gives what comes nearest. */
const pictureSize = { width: { ideal: 1920 }, height: { ideal: 1080 } };

/** One camera at a time, from opening to its light going out. It follows cameras that come and go. */
export class LiveCamera {
  readonly #devices: CameraDevices;
  readonly #listener: LiveCameraListener;
  #state: LiveCameraState = { stream: null, cameras: [], current: null };
  /** Grows with every opening: a stream that an earlier one gets is stopped at once. */
  #opening = 0;
  #closed = false;

  constructor(devices: CameraDevices, listener: LiveCameraListener) {
    this.#devices = devices;
    this.#listener = listener;
    devices.addEventListener('devicechange', this.#onDeviceChange);
  }

  /** Opens this camera in place of the one in use; null lets the system choose. */
  async open(id: string | null): Promise<void> {
    const opening = ++this.#opening;
    // One first: some cameras cannot be opened while another of the same controller runs.
    this.#stop();
    this.#tell({ ...this.#state, stream: null, current: id });
    try {
      const stream = await this.#getStream(id);
      if (opening !== this.#opening) {
        stopTracks(stream);
        return;
      }
      for (const track of stream.getTracks()) {
        track.addEventListener('ended', this.#onDeviceChange);
      }
      const current = stream.getVideoTracks()[0]?.getSettings().deviceId ?? id;
      this.#tell({ ...this.#state, stream, current });
      await this.#look();
    } catch (error) {
      if (opening === this.#opening) this.#fail(cameraFailureOf(error));
    }
  }

  /** Stops every track; harmless to call twice. */
  close(): void {
    this.#closed = true;
    this.#opening += 1;
    this.#devices.removeEventListener('devicechange', this.#onDeviceChange);
    this.#stop();
  }

  async #getStream(id: string | null): Promise<MediaStream> {
    // Video only: on some machines a muted microphone makes a combined request fail.
    const ask = (video: MediaTrackConstraints): Promise<MediaStream> =>
      this.#devices.getUserMedia({ audio: false, video });
    if (id === null) return ask(pictureSize);
    try {
      return await ask({ ...pictureSize, deviceId: { exact: id } });
    } catch (error) {
      // It went between the list and the choice: any other is better than none.
      if (cameraFailureOf(error) === 'camera-missing') return ask(pictureSize);
      throw error;
    }
  }

  readonly #onDeviceChange = (): void => {
    void this.#look();
  };

  /** Brings the list up to date, and moves to another camera where the one in use has gone. */
  async #look(): Promise<void> {
    const opening = this.#opening;
    const cameras = camerasAmong(await this.#devices.enumerateDevices());
    if (this.#closed || opening !== this.#opening) return;
    const { cameras: before, current, stream } = this.#state;
    this.#tell({ ...this.#state, cameras });
    if (stream === null) return;
    // A camera that gives no more pictures may still be listed for a moment.
    const hasEnded = stream.getTracks().every(({ readyState }) => readyState === 'ended');
    const after = hasEnded ? cameras.filter(({ id }) => id !== current) : cameras;
    const step = followCameras(before, after, current);
    if (step.move === 'open') await this.open(step.id);
    else if (step.move === 'fail') this.#fail('camera-missing');
  }

  #fail(code: CameraFailureCode): void {
    this.close();
    this.#listener.onFailure(code);
  }

  #tell(state: LiveCameraState): void {
    this.#state = state;
    this.#listener.onState(state);
  }

  #stop(): void {
    const { stream } = this.#state;
    if (stream === null) return;
    stopTracks(stream);
    this.#state = { ...this.#state, stream: null };
  }
}

function stopTracks(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}
