/** A camera as the picker shows it. */
export interface CameraDevice {
  readonly id: string;
  /** The system's name of it; empty until the camera may be used. */
  readonly label: string;
}

/** What is to be done about the camera in use after the list of devices has changed. */
export type CameraMove =
  { readonly move: 'stay' } | { readonly move: 'open'; readonly id: string } | { readonly move: 'fail' };

/** The cameras among all devices. Until a camera may be used, each has neither id nor label. */
export function camerasAmong(
  devices: readonly Pick<MediaDeviceInfo, 'kind' | 'deviceId' | 'label'>[],
): readonly CameraDevice[] {
  return devices
    .filter(({ kind, deviceId }) => kind === 'videoinput' && deviceId !== '')
    .map(({ deviceId, label }) => ({ id: deviceId, label }));
}

/**
 * Follows `devicechange`: a camera that is still there is kept, one that was unplugged gives way to the next in the
 * list as it was, and without any camera the screen has failed.
 */
export function followCameras(
  before: readonly CameraDevice[],
  after: readonly CameraDevice[],
  current: string | null,
): CameraMove {
  if (current === null) return { move: 'stay' };
  if (after.some(({ id }) => id === current)) return { move: 'stay' };
  const place = before.findIndex(({ id }) => id === current);
  const order = [...before.slice(place + 1), ...before.slice(0, Math.max(0, place))];
  const next = order.find(({ id }) => after.some((camera) => camera.id === id)) ?? after[0];
  return next === undefined ? { move: 'fail' } : { move: 'open', id: next.id };
}
