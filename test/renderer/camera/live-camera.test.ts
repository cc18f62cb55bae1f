import { beforeEach, describe, expect, it } from 'vitest';
import type { CameraFailureCode } from '../../../shared/failure.ts';
import { LiveCamera, type LiveCameraState } from '../../../renderer/camera/live-camera.ts';

/** What the class uses of a track: it ends by itself only where the device goes. */
class Track extends EventTarget {
  readyState: 'live' | 'ended' = 'live';
  readonly deviceId: string;

  constructor(deviceId: string) {
    super();
    this.deviceId = deviceId;
  }

  getSettings = () => ({ deviceId: this.deviceId });

  stop(): void {
    this.readyState = 'ended';
  }

  lose(): void {
    this.readyState = 'ended';
    this.dispatchEvent(new Event('ended'));
  }
}

/** Cameras on a desk, plugged and unplugged by the test. Requests wait until they are let go. */
class Desk extends EventTarget {
  plugged: readonly string[];
  refusal: string | null = null;
  held: Promise<unknown> = Promise.resolve();
  readonly tracks: Track[] = [];
  readonly requests: MediaStreamConstraints[] = [];

  constructor(...plugged: readonly string[]) {
    super();
    this.plugged = plugged;
  }

  async getUserMedia(constraints: MediaStreamConstraints): Promise<MediaStream> {
    this.requests.push(constraints);
    await this.held;
    if (this.refusal !== null) throw new DOMException('', this.refusal);
    const video = constraints.video as { deviceId?: { exact: string } };
    const id = video.deviceId?.exact ?? this.plugged[0];
    if (id === undefined) throw new DOMException('', 'NotFoundError');
    if (!this.plugged.includes(id)) throw new DOMException('', 'OverconstrainedError');
    const track = new Track(id);
    this.tracks.push(track);
    const tracks = [track];
    return { getTracks: () => tracks, getVideoTracks: () => tracks } as unknown as MediaStream;
  }

  enumerateDevices(): Promise<MediaDeviceInfo[]> {
    const devices = this.plugged.map((id) => ({ kind: 'videoinput', deviceId: id, label: `camera ${id}` }));
    return Promise.resolve(devices as unknown as MediaDeviceInfo[]);
  }

  change(...plugged: readonly string[]): void {
    const gone = this.plugged.filter((id) => !plugged.includes(id));
    this.plugged = plugged;
    for (const track of this.running()) if (gone.includes(track.deviceId)) track.lose();
    this.dispatchEvent(new Event('devicechange'));
  }

  running(): readonly Track[] {
    return this.tracks.filter(({ readyState }) => readyState === 'live');
  }
}

const settled = () => new Promise((resolve) => setTimeout(resolve, 5));

let desk: Desk;
let states: LiveCameraState[];
let failures: CameraFailureCode[];

function cameraAt(wanted: Desk): LiveCamera {
  desk = wanted;
  return new LiveCamera(desk, {
    onState: (state) => states.push(state),
    onFailure: (code) => failures.push(code),
  });
}

beforeEach(() => {
  states = [];
  failures = [];
});

describe('a live camera', () => {
  it('asks for a picture and no sound, and is dark when it is closed', async () => {
    const camera = cameraAt(new Desk('a'));
    await camera.open(null);
    expect(desk.requests).toMatchObject([{ audio: false }]);
    expect(states.at(-1)).toMatchObject({ current: 'a', cameras: [{ id: 'a', label: 'camera a' }] });
    expect(desk.running().length).toBe(1);
    camera.close();
    camera.close();
    expect(desk.running()).toEqual([]);
    desk.change();
    await settled();
    expect(failures).toEqual([]);
  });

  it('is dark, too, when it was closed before it was open', async () => {
    const camera = cameraAt(new Desk('a'));
    let letGo = (): void => undefined;
    desk.held = new Promise<void>((resolve) => (letGo = resolve));
    const opening = camera.open(null);
    camera.close();
    letGo();
    await opening;
    expect(desk.tracks.length).toBe(1);
    expect(desk.running()).toEqual([]);
  });

  it('changes to the chosen camera, with one light on at a time', async () => {
    const camera = cameraAt(new Desk('a', 'b'));
    await camera.open(null);
    await camera.open('b');
    expect(desk.running().map(({ deviceId }) => deviceId)).toEqual(['b']);
    expect(states.at(-1)).toMatchObject({ current: 'b' });
    camera.close();
  });

  it('goes on with the next camera when its own is unplugged, and shows one that is plugged in', async () => {
    const camera = cameraAt(new Desk('a', 'b'));
    await camera.open(null);
    desk.change('b');
    await settled();
    expect(desk.running().map(({ deviceId }) => deviceId)).toEqual(['b']);
    desk.change('b', 'c');
    await settled();
    expect(states.at(-1)).toMatchObject({ current: 'b', cameras: [{ id: 'b' }, { id: 'c' }] });
    expect(failures).toEqual([]);
    camera.close();
  });

  it('fails once when the last camera is unplugged', async () => {
    const camera = cameraAt(new Desk('a'));
    await camera.open(null);
    desk.change();
    await settled();
    expect(failures).toEqual(['camera-missing']);
    camera.close();
  });

  it('takes any other camera where the chosen one has just gone', async () => {
    const camera = cameraAt(new Desk('a'));
    await camera.open('gone');
    expect(states.at(-1)).toMatchObject({ current: 'a' });
    camera.close();
  });

  it.each([
    ['NotAllowedError', 'camera-denied'],
    ['NotReadableError', 'camera-busy'],
  ])('fails with %s as %s', async (refusal, code) => {
    const camera = cameraAt(new Desk('a'));
    desk.refusal = refusal;
    await camera.open(null);
    expect(failures).toEqual([code]);
  });

  it('is missing where there is none', async () => {
    await cameraAt(new Desk()).open(null);
    expect(failures).toEqual(['camera-missing']);
  });
});
