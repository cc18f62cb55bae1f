import { describe, expect, it } from 'vitest';
import { camerasAmong, followCameras } from '../../../renderer/camera/follow-cameras.ts';

const camera = (id: string) => ({ id, label: `camera ${id}` });
const [a, b, c] = [camera('a'), camera('b'), camera('c')];

describe('the cameras among all devices', () => {
  it('are neither microphones nor cameras without a name to ask for', () => {
    const devices = [
      { kind: 'audioinput', deviceId: 'm', label: 'microphone' },
      { kind: 'videoinput', deviceId: 'a', label: 'camera a' },
      { kind: 'videoinput', deviceId: '', label: '' },
      { kind: 'audiooutput', deviceId: 's', label: 'speaker' },
    ] as const;
    expect(camerasAmong(devices)).toEqual([a]);
  });
});

describe('a change of the cameras', () => {
  it('leaves the one in use where others come and go', () => {
    expect(followCameras([a], [a, b], 'a')).toEqual({ move: 'stay' });
    expect(followCameras([a, b], [a], 'a')).toEqual({ move: 'stay' });
    expect(followCameras([], [b], null)).toEqual({ move: 'stay' });
  });

  it('moves on to the next one when the one in use is unplugged', () => {
    expect(followCameras([a, b, c], [a, c], 'b')).toEqual({ move: 'open', id: 'c' });
    expect(followCameras([a, b, c], [a, b], 'c')).toEqual({ move: 'open', id: 'a' });
    expect(followCameras([a, b, c], [a], 'b')).toEqual({ move: 'open', id: 'a' });
  });

  it('takes one that was plugged in at the same moment', () => {
    expect(followCameras([a], [b], 'a')).toEqual({ move: 'open', id: 'b' });
    expect(followCameras([], [b], 'a')).toEqual({ move: 'open', id: 'b' });
  });

  it('fails where none is left', () => {
    expect(followCameras([a, b], [], 'a')).toEqual({ move: 'fail' });
  });
});
